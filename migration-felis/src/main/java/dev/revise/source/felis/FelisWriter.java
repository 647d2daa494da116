package dev.revise.source.felis;

import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes a schema as a Felis file, and what Felis cannot say as the overlay that belongs beside it.
 * Read back, the two give the same schema.
 */
public final class FelisWriter {
  private final String name;
  private final Schema schema;
  private final Identifiers identifiers = new Identifiers(WrittenFiles.FELIS);
  private final Map<TableName, TableDraft> drafts = new TreeMap<>();
  private final List<FelisTable> felis = new ArrayList<>();
  private final YamlMap views = new YamlMap();
  private final YamlMap addedViews = new YamlMap();
  private final YamlMap tables = new YamlMap();

  private FelisWriter(String name, Schema schema) {
    this.name = name;
    this.schema = schema;
  }

  /**
   * Carried objects are left out: each needs a file of its own.
   *
   * @param name the one database schema that all tables and views are in
   * @throws MigrationException if neither file can say something, which it names
   */
  public static FelisText write(String name, Schema schema) {
    FelisText text = new FelisWriter(name, schema).text();
    new WrittenFiles(text).requireSame(schema.withObjects(new TreeMap<>()));
    return text;
  }

  private FelisText text() {
    Stream.of(schema.tables(), schema.views(), schema.enums(), schema.sequences())
        .forEach(all -> all.keySet().forEach(this::requireHere));
    Element element = identifiers.element("schema", name, "#" + name, Optional.empty());
    schema.tables().forEach((table, of) -> drafts.put(table, new TableDraft(of, identifiers)));
    drafts.values().forEach(draft -> felis.add(draft.felis(new DraftColumns(drafts))));
    schema.views().values().forEach(this::add);
    FelisSchema file = new FelisSchema(element, felis);
    addOverlays(file);
    return new FelisText(YamlText.of(new FelisYaml(file).yaml()), overlay());
  }

  private void requireHere(TableName table) {
    if (!table.schema().equals(name)) {
      throw new MigrationException(
          "%s is not in schema \"%s\", and a Felis file describes one schema; leave it out"
              .formatted(table, name));
    }
  }

  private void add(View view) {
    ViewDraft draft = new ViewDraft(view, schema.tables());
    Optional<FelisTable> table = draft.felis(identifiers);
    table.ifPresent(felis::add);
    (table.isPresent() ? views : addedViews)
        .map(Identifiers.trimmed("view", view.name().name()), draft.yaml());
  }

  private void addOverlays(FelisSchema file) {
    ColumnIds ids = new ColumnIds(file);
    drafts.forEach(
        (table, draft) -> {
          Table said =
              new TableConversion(ids, file.table(table.name()).orElseThrow(), table).table();
          tables.map(table.name(), new TableYaml(said, draft.table(), draft.names()).yaml());
        });
  }

  private Optional<String> overlay() {
    YamlMap overlay = new YamlMap();
    overlay.map("enums", enums());
    overlay.map("sequences", sequences());
    overlay.map("views", views);
    overlay.map("addedViews", addedViews);
    overlay.map("tables", tables);
    return overlay.isEmpty() ? Optional.empty() : Optional.of(YamlText.of(overlay));
  }

  private YamlMap enums() {
    YamlMap enums = new YamlMap();
    for (EnumType one : schema.enums().values()) {
      enums.texts(Identifiers.trimmed("enum", one.name().name()), one.labels());
    }
    return enums;
  }

  private YamlMap sequences() {
    YamlMap sequences = new YamlMap();
    for (Sequence one : schema.sequences().values()) {
      sequences.map(
          Identifiers.trimmed("sequence", one.name().name()), new SequenceYaml(one).yaml());
    }
    return sequences;
  }
}
