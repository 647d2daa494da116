package dev.revise.source.felis;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.EnumType;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Renames;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.ViewQuery;
import dev.revise.source.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an overlay file; {@code docs/felis.md} tells its keys.
 *
 * @param schema the schema that the Felis file describes
 */
record OverlayReader(Mapping file, String schema) {
  private static final Set<String> FILE =
      Set.of(
          OverlayFiles.INCLUDE,
          "enums",
          "sequences",
          "objects",
          "views",
          "addedViews",
          "addedColumns",
          "tables",
          "ignore",
          "neverDrop",
          "renames");
  private static final Set<String> VIEW =
      Set.of("of", "renames", "also", "keepOrder", "description", "grants");
  private static final Set<String> ADDED_COLUMN = Set.of("type", "where", "tables", "description");
  private static final Set<String> ADDED_VIEW =
      Set.of("of", "columns", "sql", "reads", "description", "grants");
  private static final Set<String> RENAMES = Set.of("tables", "columns");

  Overlay read() {
    file.allowing("an overlay", FILE);
    return file.place().locating(this::overlay);
  }

  private Overlay overlay() {
    return new Overlay(
        file.each("views", OverlayReader::view),
        List.copyOf(file.each("addedViews", this::addedView).values()),
        List.copyOf(file.each("addedColumns", OverlayReader::addedColumn).values()),
        file.each("tables", table -> new TableOverlayReader(table, schema).read()),
        enums(),
        List.copyOf(file.each("sequences", one -> new SequenceReader(one, schema).read()).values()),
        ObjectFiles.read(file),
        hints());
  }

  /** Their labels, in order. */
  private List<EnumType> enums() {
    List<EnumType> enums = new ArrayList<>();
    file.mapping("enums")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (name, labels) ->
                            enums.add(
                                labels
                                    .place()
                                    .locating(() -> new EnumType(table(name), exact(labels))))));
    return enums;
  }

  private static List<String> exact(YamlNode labels) {
    return labels.list("each of \"enums\"").stream().map(one -> one.exact("a label")).toList();
  }

  private static ViewOverlay view(Mapping view) {
    view.allowing("a view", VIEW);
    return new ViewOverlay(
        view.place(),
        view.required("of", view.text("of")),
        view.names("renames"),
        view.texts("also"),
        view.flag("keepOrder").orElse(false),
        view.exact("description"),
        GrantsReader.read(view));
  }

  private AddedView addedView(Mapping view) {
    view.allowing("an added view", ADDED_VIEW);
    return view.place()
        .locating(
            () ->
                new AddedView(
                    view.place(),
                    table(view.place().id()),
                    query(view),
                    view.exact("description"),
                    GrantsReader.read(view)));
  }

  /** Columns of one table, name shown to name in the table; or any SQL. */
  private ViewQuery query(Mapping view) {
    if (view.find("of").isPresent() == view.find("sql").isPresent()) {
      throw view.problem("an added view has either \"of\" or \"sql\"; give one of them");
    }
    return view.find("sql").isPresent()
        ? new ViewQuery.Sql(
            view.required("sql", view.exact("sql")),
            view.texts("reads").stream().map(this::table).collect(Collectors.toSet()))
        : new ViewQuery.Projection(
            table(view.required("of", view.text("of"))),
            view.names("columns").entrySet().stream()
                .map(shown -> new ViewQuery.ProjectedColumn(shown.getValue(), shown.getKey()))
                .toList());
  }

  private static AddedColumn addedColumn(Mapping column) {
    column.allowing("an added column", ADDED_COLUMN);
    if (column.find("where").isEmpty() && column.find("tables").isEmpty()) {
      throw column.problem("an added column needs \"where\" or \"tables\"; say where it is");
    }
    return new AddedColumn(
        column.place(),
        column.place().id(),
        TypeReader.read(column, column.required("type", column.text("type"))),
        column.text("where"),
        column.texts("tables"),
        column.exact("description"));
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
}
