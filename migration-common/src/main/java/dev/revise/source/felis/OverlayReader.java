package dev.revise.source.felis;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Privilege;
import dev.revise.schema.Renames;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads an overlay file; {@code docs/felis.md} tells its keys.
 *
 * @param schema the schema that the Felis file describes
 */
record OverlayReader(Mapping file, String schema) {
  private static final Set<String> FILE =
      Set.of("views", "addedColumns", "tables", "ignore", "neverDrop", "renames");
  private static final Set<String> VIEW = Set.of("of", "renames", "also", "grants");
  private static final Set<String> ADDED_COLUMN = Set.of("type", "where", "tables", "description");
  private static final Set<String> TABLE =
      Set.of("primaryKey", "names", "without", "uniques", "columns", "grants");
  private static final Set<String> COLUMN = Set.of("type", "nullable", "sequence", "description");
  private static final Set<String> RENAMES = Set.of("tables", "columns");
  private static final Set<String> PRIVILEGES =
      Arrays.stream(Privilege.values()).map(Privilege::name).collect(Collectors.toSet());

  Overlay read() {
    file.allowing("an overlay", FILE);
    return new Overlay(
        each(file, "views", OverlayReader::view),
        List.copyOf(each(file, "addedColumns", OverlayReader::addedColumn).values()),
        each(file, "tables", OverlayReader::table),
        hints());
  }

  private static ViewOverlay view(Mapping view) {
    view.allowing("a view", VIEW);
    return new ViewOverlay(
        view.place(),
        view.required("of", view.text("of")),
        view.names("renames"),
        view.texts("also"),
        grants(view));
  }

  private static AddedColumn addedColumn(Mapping column) {
    column.allowing("an added column", ADDED_COLUMN);
    if (column.find("where").isEmpty() && column.find("tables").isEmpty()) {
      throw column.problem("an added column needs \"where\" or \"tables\"; say where it is");
    }
    return new AddedColumn(
        column.place(),
        column.place().id(),
        type(column, column.required("type", column.text("type"))),
        column.text("where"),
        column.texts("tables"),
        column.text("description"));
  }

  private static TableOverlay table(Mapping table) {
    table.allowing("a table", TABLE);
    return new TableOverlay(
        table.place(),
        table.text("primaryKey"),
        table.names("names"),
        table.texts("without"),
        uniques(table),
        each(table, "columns", OverlayReader::column),
        grants(table));
  }

  private static ColumnOverlay column(Mapping column) {
    column.allowing("a column", COLUMN);
    return new ColumnOverlay(
        column.place(),
        column.text("type").map(text -> type(column, text)),
        column.flag("nullable"),
        column.text("sequence"),
        column.text("description"));
  }

  private static ColumnType type(Mapping mapping, String text) {
    Place place = mapping.at("type");
    return place
        .locating(() -> new SqlType(text).read())
        .orElseThrow(
            () ->
                place.problem(
                    "\"type\" is %s, which is no type that revise knows; see docs/felis.md"
                        .formatted(text)));
  }

  private static List<UniqueConstraint> uniques(Mapping table) {
    List<UniqueConstraint> uniques = new ArrayList<>();
    table
        .mapping("uniques")
        .ifPresent(
            all ->
                all.entries()
                    .keySet()
                    .forEach(
                        name ->
                            uniques.add(
                                all.at(name)
                                    .locating(() -> new UniqueConstraint(name, all.texts(name))))));
    return uniques;
  }

  private static List<Grant> grants(Mapping mapping) {
    List<Grant> grants = new ArrayList<>();
    mapping
        .mapping("grants")
        .map(all -> all.allowing("a grant", PRIVILEGES))
        .ifPresent(
            all ->
                all.entries()
                    .keySet()
                    .forEach(
                        name ->
                            all.texts(name)
                                .forEach(
                                    role -> grants.add(new Grant(Privilege.valueOf(name), role)))));
    return grants;
  }

  private Hints hints() {
    Mapping renames =
        file.mapping("renames")
            .map(known -> known.allowing("the renames", RENAMES))
            .orElseGet(() -> new Mapping(file.place(), Map.of()));
    return new Hints(
        new NamePatterns(file.texts("ignore")),
        new NamePatterns(file.texts("neverDrop")),
        new Renames(
            renames.names("tables").entrySet().stream()
                .map(rename -> new TableRename(table(rename.getKey()), rename.getValue()))
                .toList(),
            renames.names("columns").entrySet().stream()
                .map(rename -> columnRename(renames, rename))
                .toList()));
  }

  private ColumnRename columnRename(Mapping renames, Map.Entry<String, String> rename) {
    String[] from = rename.getKey().split("\\.", -1);
    if (from.length != 2) {
      throw renames
          .at("columns")
          .problem("\"%s\" must be TABLE.COLUMN; correct it".formatted(rename.getKey()));
    }
    return new ColumnRename(table(from[0]), from[1], rename.getValue());
  }

  private TableName table(String name) {
    return new TableName(schema, name);
  }

  /** Each mapping below a key, its name standing in for the {@code @id}. */
  private static <T> Map<String, T> each(Mapping mapping, String key, Function<Mapping, T> read) {
    Map<String, T> all = new LinkedHashMap<>();
    mapping.mappings(key).forEach((name, value) -> all.put(name, read.apply(value.withId(name))));
    return all;
  }
}
