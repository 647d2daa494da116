package dev.revise.diff;

import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropIndex;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameConstraint;
import dev.revise.operation.RenameTable;
import dev.revise.operation.SchemaChange;

/** An operation at another place, where it may find other neighbours to mind. */
final class Again {
  private Again() {}

  static void say(SchemaChange change, Operation operation) {
    if (operation instanceof AddConstraint add) {
      change.table(add.table()).add(add.constraint());
    } else if (operation instanceof DropConstraint drop) {
      change.table(drop.table()).dropConstraints(drop.constraint().name());
    } else if (operation instanceof RenameConstraint rename) {
      change.table(rename.table()).renameConstraint(rename.constraint().name(), rename.to());
    } else if (operation instanceof CreateIndex create) {
      change.table(create.table()).add(create.index());
    } else if (operation instanceof DropIndex drop) {
      change.table(drop.table()).dropIndex(drop.index().name());
    } else if (operation instanceof RenameTable rename) {
      change.renameTable(rename.table().name(), rename.to());
    } else if (operation instanceof AlterEnum alter) {
      change.alterEnum(alter.to().name(), alter.to().labels().toArray(String[]::new));
    } else {
      change.apply(operation);
    }
  }
}
