package dev.revise.dialect;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropIndex;
import dev.revise.operation.DropTable;
import dev.revise.operation.Operation;
import dev.revise.schema.BoundKey;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables that an operation changes only while nobody else writes to them. H2 renames, comments
 * and drops what hangs on a table beside writers. Where it writes a table anew, for another column
 * or type, tables with foreign keys into it wait too; which those are is not known here.
 */
final class H2LockedTables {
  static final String MODE = "EXCLUSIVE";

  private H2LockedTables() {}

  static Stream<TableName> of(Operation operation) {
    if (operation instanceof DropTable drop) {
      return Stream.of(drop.table().name());
    }
    if (operation instanceof AddColumn add) {
      return Stream.of(add.table());
    }
    if (operation instanceof DropColumn drop) {
      return Stream.of(drop.table());
    }
    if (operation instanceof AlterColumn alter) {
      return changesIdentityAlone(alter.from(), alter.to())
          ? Stream.empty()
          : Stream.of(alter.table());
    }
    if (operation instanceof AlterEnum alter) {
      return alter.users().stream().map(user -> user.table());
    }
    if (operation instanceof AddConstraint add) {
      return Stream.of(add.table());
    }
    if (operation instanceof CreateIndex create) {
      return create.index().isPlain() ? Stream.of(create.table()) : Stream.empty();
    }
    if (operation instanceof DropConstraint drop) {
      return rebound(drop.table(), drop.sharing(), drop.rebind());
    }
    return operation instanceof DropIndex drop
        ? rebound(drop.table(), drop.sharing(), drop.rebind())
        : Stream.empty();
  }

  /**
   * Keys are added anew.
   *
   * @param sharing constraints of the table itself
   */
  private static Stream<TableName> rebound(
      TableName table, List<Constraint> sharing, List<BoundKey> keys) {
    return sharing.isEmpty() && keys.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(table), keys.stream().map(BoundKey::table));
  }

  /** That changes a sequence, for which H2 locks no table. */
  private static boolean changesIdentityAlone(Column from, Column to) {
    return isIdentity(from) && isIdentity(to) && from.withDefault(to.defaultValue()).equals(to);
  }

  private static boolean isIdentity(Column column) {
    return column.defaultValue().filter(DefaultValue.Identity.class::isInstance).isPresent();
  }
}
