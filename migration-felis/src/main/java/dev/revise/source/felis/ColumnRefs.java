package dev.revise.source.felis;

import dev.revise.schema.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the columns that a table copies from other schemas: {@code columnRefs}, by resource, table
 * and own name.
 */
record ColumnRefs(Mapping table, Element element, Resources resources) {

  List<FelisColumn> columns() {
    List<FelisColumn> columns = new ArrayList<>();
    table
        .mappings("columnRefs")
        .forEach(
            (resource, tables) ->
                tables
                    .entries()
                    .forEach(
                        (name, columnRefs) ->
                            columns.addAll(columns(found(tables, resource, name), columnRefs))));
    return columns;
  }

  private FelisTable found(Mapping tables, String resource, String name) {
    FelisSchema schema = resources.schema(resource, tables.place());
    return schema
        .table(name)
        .orElseThrow(
            () ->
                tables
                    .at(name)
                    .problem(
                        "resource %s has no table \"%s\"%s"
                            .formatted(resource, name, nearestTable(schema, name))));
  }

  private List<FelisColumn> columns(FelisTable from, YamlNode columnRefs) {
    List<FelisColumn> columns = new ArrayList<>();
    for (Map.Entry<String, YamlNode> ref :
        columnRefs.mapping("each table of \"columnRefs\"").entries().entrySet()) {
      columns.add(column(from, ref.getKey(), ref.getValue()));
    }
    return columns;
  }

  private FelisColumn column(FelisTable from, String name, YamlNode value) {
    FilePosition place = value.place().withId("#" + element.name() + "." + name);
    Optional<Mapping> ref =
        value.isAbsent() ? Optional.empty() : Optional.of(columnRef(value.withId(place.id())));
    String original = ref.flatMap(known -> known.text("ref_name")).orElse(name);
    FelisColumn copied =
        from.column(original)
            .orElseThrow(
                () ->
                    place.problem(
                        "table %s of %s has no column \"%s\"%s"
                            .formatted(
                                from.name(),
                                from.element().place().file().getFileName(),
                                original,
                                nearestColumn(from, original))));
    return overridden(copied, new Element(name, Optional.empty(), false, place), ref).checked();
  }

  private static FelisColumn overridden(
      FelisColumn copied, Element named, Optional<Mapping> columnRef) {
    ColumnFields overrides =
        columnRef
            .flatMap(known -> known.mapping("overrides"))
            .map(known -> known.allowing("a column override", Keys.OVERRIDES))
            .map(known -> new ColumnFieldsReader(known).read())
            .orElseGet(ColumnFields::none);
    return copied.overridden(named, overrides);
  }

  private static Mapping columnRef(YamlNode value) {
    return value.mapping("a column reference").allowing("a column reference", Keys.COLUMN_REF);
  }

  private static String nearestTable(FelisSchema schema, String name) {
    return Nearest.hint(name, schema.tables().stream().map(FelisTable::name).toList());
  }

  private static String nearestColumn(FelisTable from, String name) {
    return Nearest.hint(name, from.columns().stream().map(FelisColumn::name).toList());
  }
}
