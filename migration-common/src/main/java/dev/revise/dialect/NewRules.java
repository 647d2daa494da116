package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rows of a table must not hold before a constraint or a unique index comes. The database
 * looks as well when it comes, so that this is asked only to know it beforehand.
 */
final class NewRules {
  private NewRules() {}

  static Requirement of(TableName table, Constraint constraint, Set<TableName> empty) {
    if (constraint instanceof CheckConstraint check) {
      return Requirements.noRowWhere(
          table,
          "NOT (" + check.expression() + ")",
          "rows of %s break check constraint %s; change or delete them first"
              .formatted(table, check.name()));
    }
    return constraint instanceof ForeignKey key
        ? noRowWithoutParent(table, key, empty.contains(key.references()))
        : distinct(
            table,
            constraint.columns().stream().map(column -> quoted(column)).toList(),
            Optional.empty(),
            constraint.columns());
  }

  /** None for an index that several rows may share a key of. */
  static Optional<Requirement> of(TableName table, Index index) {
    return Optional.of(index)
        .filter(Index::unique)
        .map(
            unique ->
                distinct(
                    table,
                    unique.keys().stream().map(NewRules::key).toList(),
                    unique.predicate(),
                    unique.keys().stream().map(IndexKey::sql).toList()));
  }

  private static String key(IndexKey key) {
    return key.expression() ? "(" + key.sql() + ")" : quoted(key.sql());
  }

  /** A row that lacks a value is like no other. */
  private static Requirement distinct(
      TableName table, List<String> keys, Optional<String> predicate, List<String> names) {
    String list = String.join(", ", keys);
    String conditions =
        Stream.concat(
                predicate.stream().map(sql -> "(" + sql + ")"),
                keys.stream().map(key -> key + " IS NOT NULL"))
            .collect(Collectors.joining(" AND "));
    String groups =
        "FROM %s WHERE %s GROUP BY %s HAVING count(*) > 1"
            .formatted(quoted(table), conditions, list);
    return new Requirement(
            "SELECT coalesce(sum(\"rows\"), 0) FROM (SELECT count(*) AS \"rows\" %s) AS \"found\""
                .formatted(groups),
            "rows of %s share their %s with another one, which must be unique; change or delete them first"
                .formatted(table, String.join(", ", names)))
        .shownBy("SELECT %s, count(*) %s".formatted(list, groups));
  }

  /** A row that lacks a value of the key refers to nothing. */
  private static Requirement noRowWithoutParent(
      TableName table, ForeignKey key, boolean noParents) {
    List<String> conditions = new ArrayList<>();
    key.columns().forEach(column -> conditions.add(child(column) + " IS NOT NULL"));
    String match =
        IntStream.range(0, key.columns().size())
            .mapToObj(
                at ->
                    "\"parent\".%s = %s"
                        .formatted(
                            quoted(key.referencedColumns().get(at)), child(key.columns().get(at))))
            .collect(Collectors.joining(" AND "));
    if (!noParents) {
      conditions.add(
          "NOT EXISTS (SELECT 1 FROM %s AS \"parent\" WHERE %s)"
              .formatted(quoted(key.references()), match));
    }
    String rows =
        "FROM %s AS \"child\" WHERE %s".formatted(quoted(table), String.join(" AND ", conditions));
    return new Requirement(
            "SELECT count(*) " + rows,
            "rows of %s have a %s that is no %s of %s; change or delete them first"
                .formatted(
                    table,
                    String.join(", ", key.columns()),
                    String.join(", ", key.referencedColumns()),
                    key.references()))
        .shownBy("SELECT * " + rows);
  }

  private static String child(String column) {
    return "\"child\"." + quoted(column);
  }
}
