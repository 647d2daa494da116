package dev.revise.source.jpa;

import dev.revise.schema.CheckConstraint;
import dev.revise.source.CheckText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The checks of a table of Hibernate's as ours.
 *
 * @param columns of the table, in their order
 */
record CheckConversion(
    org.hibernate.mapping.Table table, List<org.hibernate.mapping.Column> columns, KeyNames names) {
  /** As Hibernate bounds an enum's ordinal; PostgreSQL makes two comparisons of it. */
  private static final Pattern RANGE =
      Pattern.compile("(?<column>\"[^\"]+\") between (?<least>-?\\d+) and (?<most>-?\\d+)");

  Stream<CheckConstraint> checks() {
    return Stream.concat(
        columns.stream()
            .flatMap(
                column ->
                    column.getCheckConstraints().stream()
                        .map(check -> check(check, List.of(column.getName())))),
        table.getChecks().stream().map(check -> check(check, mentioned(check))));
  }

  private CheckConstraint check(org.hibernate.mapping.CheckConstraint check, List<String> about) {
    Unsayable.requireNoOptions(check.getOptions(), "of a check of " + table.getName());
    String name = names.of(Optional.ofNullable(check.getName()), about, "check");
    return new CheckConstraint(name, expression(check));
  }

  private String expression(org.hibernate.mapping.CheckConstraint check) {
    String quoted = new CheckText(check.getConstraint().strip()).quoting(columnNames());
    return RANGE.matcher(quoted).replaceAll("${column} >= ${least} AND ${column} <= ${most}");
  }

  /** The one column that the check is about, or none. */
  private List<String> mentioned(org.hibernate.mapping.CheckConstraint check) {
    CheckConstraint read = new CheckConstraint("mentioned", expression(check));
    List<String> mentioned = columnNames().stream().filter(read::mentions).toList();
    return mentioned.size() == 1 ? mentioned : List.of();
  }

  private List<String> columnNames() {
    return columns.stream().map(org.hibernate.mapping.Column::getName).toList();
  }
}
