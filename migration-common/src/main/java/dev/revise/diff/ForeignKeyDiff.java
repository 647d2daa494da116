package dev.revise.diff;

import dev.revise.operation.RenameConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Foreign keys that go or come, or let go of what they reference while it changes.
 *
 * @param constraints what happens to the keys that they may reference
 */
record ForeignKeyDiff(
    TableDiff tables, List<ConstraintDiff> constraints, List<RenameConstraint> renames) {

  List<ConstraintDiff> between(Schema from, Schema to) {
    return Stream.concat(from.tables().keySet().stream(), to.tables().keySet().stream())
        .distinct()
        .sorted()
        .map(name -> of(name, keys(from, name), keys(to, name)))
        .toList();
  }

  private ConstraintDiff of(TableName table, List<ForeignKey> from, List<ForeignKey> to) {
    return ConstraintDiff.between(
        table, from, to, renames, key -> !mayStay(table, (ForeignKey) key));
  }

  private boolean mayStay(TableName table, ForeignKey key) {
    TablePair own = tables.kept().get(table);
    TablePair referenced = tables.kept().get(key.references());
    return own != null
        && referenced != null
        && key.columns().stream().noneMatch(own::moves)
        && key.referencedColumns().stream().noneMatch(referenced::moves)
        && staysUnique(referenced, key.referencedColumns());
  }

  /** One of the constraints that a key may reference is there all the time. */
  private boolean staysUnique(TablePair referenced, List<String> columns) {
    List<Constraint> dropped =
        constraints.stream()
            .filter(diff -> diff.table().equals(referenced.name()))
            .flatMap(diff -> diff.dropped().stream())
            .toList();
    Table from = referenced.from();
    return from.withConstraints(
            from.constraints().stream().filter(c -> !dropped.contains(c)).toList())
        .isUniqueIn(columns);
  }

  private static List<ForeignKey> keys(Schema schema, TableName name) {
    return Optional.ofNullable(schema.tables().get(name)).stream()
        .flatMap(Table::foreignKeys)
        .toList();
  }
}
