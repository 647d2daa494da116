package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import java.util.ArrayList;
import java.util.List;

/** The operations that one rename takes: two where it goes by a name in between. */
record RenameTrail(Operations renaming) {

  List<Operation> of(TableRename rename) {
    List<Operation> trail = new ArrayList<>();
    TableName current = rename.from();
    for (Operation operation : renaming.list()) {
      if (operation instanceof RenameTable step && step.table().name().equals(current)) {
        trail.add(step);
        current = step.renamed();
      }
    }
    return trail;
  }

  List<Operation> of(ColumnRename rename) {
    List<Operation> trail = new ArrayList<>();
    String current = rename.from();
    for (Operation operation : renaming.list()) {
      if (operation instanceof RenameColumn step
          && step.table().equals(rename.table())
          && step.column().name().equals(current)) {
        trail.add(step);
        current = step.to();
      }
    }
    return trail;
  }
}
