package dev.revise.source.felis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a table of a Felis file. */
record TableReader(Mapping mapping, Element element) {
  /** The columns that PostgreSQL allows (PostgreSQL manual, appendix K, PostgreSQL Limits). */
  private static final int MAX = 1600;

  static FelisTable read(Mapping mapping, Resources resources) {
    Element element = Element.of(mapping, name -> "#" + name);
    Mapping named = mapping.withId(element.id()).allowing("a table", Keys.TABLE);
    return new TableReader(named, element).read(resources);
  }

  private FelisTable read(Resources resources) {
    Problems problems = new Problems();
    problems.noting(this::requireUnused);
    List<FelisColumn> columns = new ArrayList<>(each("columns", this::column, problems));
    problems
        .noting(() -> new ColumnRefs(mapping, element, resources).columns())
        .ifPresent(columns::addAll);
    problems.noting(this::requireColumns);
    FelisTable table =
        new FelisTable(
            element,
            List.copyOf(columns),
            problems.noting(this::primaryKey).orElse(List.of()),
            each("constraints", FelisConstraintReader::read, problems),
            each("indexes", TableReader::index, problems),
            each("columnGroups", this::group, problems));
    problems.say();
    return table;
  }

  private void requireColumns() {
    if (mapping.list("columns").isEmpty() && mapping.mappings("columnRefs").isEmpty()) {
      throw element.problem("a table needs at least one column; add \"columns\"");
    }
  }

  private <T> List<T> each(String key, Function<Mapping, T> read, Problems problems) {
    return problems
        .noting(() -> few(key))
        .map(
            all ->
                problems.noting(
                    all.stream(),
                    value -> read.apply(value.withId("").mapping("each of \"" + key + "\""))))
        .orElse(List.of());
  }

  private List<YamlNode> few(String key) {
    List<YamlNode> all = mapping.list(key);
    if (all.size() > MAX) {
      throw mapping
          .at(key)
          .problem(
              "a table has at most %d \"%s\", not %d; split the table"
                  .formatted(MAX, key, all.size()));
    }
    return all;
  }

  private FelisColumn column(Mapping column) {
    Element named = Element.of(column, this::generatedId);
    Mapping known = column.withId(named.id()).allowing("a column", Keys.COLUMN);
    return new FelisColumn(named, new ColumnFieldsReader(known).read()).checked();
  }

  private String generatedId(String name) {
    return "#" + element.name() + "." + name;
  }

  /** One id, or a list of them. */
  private List<Reference> primaryKey() {
    return mapping
        .find("primaryKey")
        .filter(value -> !value.isList())
        .map(value -> List.of(Reference.of(value, "\"primaryKey\"")))
        .orElseGet(() -> mapping.references("primaryKey"));
  }

  private static FelisIndex index(Mapping index) {
    Element named = Element.of(index, name -> "#" + name);
    Mapping known = index.withId(named.id()).allowing("an index", Keys.INDEX);
    FelisIndex read =
        new FelisIndex(named, known.references("columns"), known.texts("expressions"));
    if (read.columns().isEmpty() == read.expressions().isEmpty()) {
      throw named.problem("an index has either \"columns\" or \"expressions\"; give one of them");
    }
    return read;
  }

  private FelisColumnGroup group(Mapping group) {
    Element named = Element.of(group, this::generatedId);
    Mapping known = group.withId(named.id()).allowing("a column group", Keys.COLUMN_GROUP);
    known.text("ivoa:ucd");
    return new FelisColumnGroup(named, known.references("columns"));
  }

  /** What has no effect on a database still has its type. */
  private void requireUnused() {
    mapping.whole("tap:table_index");
    mapping.text("mysql:engine");
    mapping.text("mysql:charset");
  }
}
