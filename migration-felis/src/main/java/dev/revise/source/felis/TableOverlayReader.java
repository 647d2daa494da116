package dev.revise.source.felis;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what an overlay says of a table.
 *
 * @param schema the schema that the table is in
 */
record TableOverlayReader(Mapping table, String schema) {
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
      Set.of("type", "nullable", "default", "sequence", "sequenceMaximum", "description");
  private static final Set<String> CONSTRAINT =
      Set.of(DeferralReader.DEFERRABLE, DeferralReader.INITIALLY, "description");

  TableOverlay read() {
    table.allowing("a table", TABLE);
    return new TableOverlay(
        table.place(),
        table.exact("description"),
        table.text("primaryKey"),
        table.names("names"),
        table.texts("without"),
        uniques(table),
        checks(table),
        List.copyOf(table.each("indexes", index -> new FelisIndexReader(index).read()).values()),
        table.each("constraints", TableOverlayReader::constraint),
        table.each("columns", this::column),
        GrantsReader.read(table));
  }

  private ColumnOverlay column(Mapping column) {
    column.allowing("a column", COLUMN);
    return new ColumnOverlay(
        column.place(),
        column.text("type").map(text -> TypeReader.read(column, text)),
        column.flag("nullable"),
        column.find("default").map(value -> ChosenDefault.read(value, schema)),
        column.text("sequence"),
        column.large("sequenceMaximum"),
        column.exact("description"));
  }

  private static ConstraintOverlay constraint(Mapping constraint) {
    constraint.allowing("a constraint", CONSTRAINT);
    return new ConstraintOverlay(
        constraint.place(), new DeferralReader(constraint).read(), constraint.exact("description"));
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
}
