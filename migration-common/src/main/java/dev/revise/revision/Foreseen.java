package dev.revise.revision;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.FillColumns;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.RunStep;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Operations that ask something of rows which no operation before them touches, so that it can be
 * asked before anything begins.
 */
final class Foreseen {
  private final Set<TableName> tables = new HashSet<>();
  private final Set<String> columns = new HashSet<>();
  private final List<Operation> operations = new ArrayList<>();

  private Foreseen() {}

  static List<Operation> among(Operations operations) {
    Foreseen foreseen = new Foreseen();
    for (Operation operation : operations.list()) {
      if (operation instanceof RunStep step
          && !(step.forward() instanceof NoStep)) { // what it touches is not known
        break;
      }
      foreseen.see(operation);
    }
    return foreseen.operations;
  }

  private void see(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      keep(alter, alter.table(), alter.from());
    } else if (operation instanceof AddColumn add) {
      keep(add, add.table(), add.column());
    } else if (operation instanceof CreateTable create) {
      tables.add(create.table().name());
    } else if (operation instanceof RenameTable rename) {
      tables.add(rename.renamed());
    } else if (operation instanceof RenameColumn rename) {
      touch(rename.table(), rename.to());
    } else if (operation instanceof FillColumns fill) {
      fill.columns().forEach(column -> touch(fill.table(), column));
    }
  }

  private void keep(Operation operation, TableName table, Column column) {
    if (!tables.contains(table) && touch(table, column.name())) {
      operations.add(operation);
    }
  }

  /** Whether nothing touched the column before. */
  private boolean touch(TableName table, String column) {
    return columns.add(table + "." + column);
  }
}
