package dev.revise.source.felis;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.ColumnType;
import dev.revise.schema.EnumType;
import dev.revise.schema.Grant;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Privilege;
import dev.revise.schema.Renames;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.ViewQuery;
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
      Set.of(
          "enums",
          "sequences",
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
  private static final Set<String> TABLE =
      Set.of(
          "description",
          "primaryKey",
          "names",
          "without",
          "uniques",
          "checks",
          "indexes",
          "constraints",
          "columns",
          "grants");
  private static final Set<String> COLUMN =
      Set.of("type", "nullable", "default", "sequence", "description");
  private static final Set<String> ADDED_VIEW =
      Set.of("of", "columns", "sql", "reads", "description", "grants");
  private static final Set<String> CONSTRAINT =
      Set.of(DeferralReader.DEFERRABLE, DeferralReader.INITIALLY, "description");
  private static final Set<String> RENAMES = Set.of("tables", "columns");
  private static final Set<String> PRIVILEGES =
      Arrays.stream(Privilege.values()).map(Privilege::name).collect(Collectors.toSet());

  Overlay read() {
    file.allowing("an overlay", FILE);
    return new Overlay(
        each(file, "views", OverlayReader::view),
        List.copyOf(each(file, "addedViews", this::addedView).values()),
        List.copyOf(each(file, "addedColumns", OverlayReader::addedColumn).values()),
        each(file, "tables", this::table),
        enums(),
        List.copyOf(
            each(file, "sequences", one -> new SequenceReader(one, schema).read()).values()),
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
        grants(view));
  }

  private AddedView addedView(Mapping view) {
    view.allowing("an added view", ADDED_VIEW);
    return new AddedView(
        view.place(),
        table(view.place().id()),
        view.place().locating(() -> query(view)),
        view.exact("description"),
        grants(view));
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

  private static List<CheckConstraint> checks(Mapping table) {
    return table
        .mapping("checks")
        .map(
            all ->
                all.entries().entrySet().stream()
                    .map(
                        check ->
                            check
                                .getValue()
                                .place()
                                .locating(
                                    () ->
                                        new CheckConstraint(
                                            check.getKey(),
                                            check.getValue().exact("each of \"checks\""))))
                    .toList())
        .orElse(List.of());
  }

  private static ConstraintOverlay constraint(Mapping constraint) {
    constraint.allowing("a constraint", CONSTRAINT);
    return new ConstraintOverlay(
        constraint.place(), new DeferralReader(constraint).read(), constraint.exact("description"));
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
        column.exact("description"));
  }

  private TableOverlay table(Mapping table) {
    table.allowing("a table", TABLE);
    return new TableOverlay(
        table.place(),
        table.exact("description"),
        table.text("primaryKey"),
        table.names("names"),
        table.texts("without"),
        uniques(table),
        checks(table),
        List.copyOf(each(table, "indexes", index -> new IndexReader(index).read()).values()),
        each(table, "constraints", OverlayReader::constraint),
        each(table, "columns", this::column),
        grants(table));
  }

  private ColumnOverlay column(Mapping column) {
    column.allowing("a column", COLUMN);
    return new ColumnOverlay(
        column.place(),
        column.text("type").map(text -> type(column, text)),
        column.flag("nullable"),
        column.find("default").map(value -> ChosenDefault.read(value, schema)),
        column.text("sequence"),
        column.exact("description"));
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
