package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Constraint;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Constraints that come and go.
 *
 * @param sharesIndexes whether a constraint may use the index of another, or one without, and so
 *     hold it fast
 */
record ConstraintSql(Definitions definitions, boolean sharesIndexes) {

  Stream<String> addition(TableName table, Constraint constraint) {
    return Stream.concat(
        Stream.of(Ddl.alter(table) + "ADD " + definitions.constraint(table, constraint)),
        definitions.comment(table, constraint));
  }

  String removal(TableName table, Constraint constraint) {
    return Ddl.alter(table) + "DROP CONSTRAINT " + stored(table, constraint);
  }

  String renaming(TableName table, Constraint constraint, String to) {
    return Ddl.alter(table)
        + "RENAME CONSTRAINT %s TO %s"
            .formatted(stored(table, constraint), stored(table, constraint.withName(to)));
  }

  /** The statement while those constraints and keys are away. */
  Stream<String> released(
      TableName table, List<Constraint> sharing, List<BoundKey> rebind, String statement) {
    List<Constraint> others =
        sharing.stream()
            .filter(other -> sharesIndexes)
            .filter(other -> rebind.stream().noneMatch(bound -> bound.isOn(table, other)))
            .toList();
    return Stream.of(
            rebind.stream().map(bound -> removal(bound.table(), bound.key())),
            others.stream().map(other -> removal(table, other)),
            Stream.of(statement),
            others.stream().flatMap(other -> addition(table, other)),
            rebind.stream().flatMap(bound -> addition(bound.table(), bound.key())))
        .flatMap(sql -> sql);
  }

  private String stored(TableName table, Constraint constraint) {
    return quoted(definitions.storedName(table, constraint));
  }
}
