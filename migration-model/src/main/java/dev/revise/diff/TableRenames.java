package dev.revise.diff;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import java.util.stream.Stream;

/** Which table and column has which name before and after its rename. */
record TableRenames(Renames renames) {

  TableName before(TableName after) {
    return renames.tables().stream()
        .filter(rename -> rename.renamed().equals(after))
        .map(TableRename::from)
        .findFirst()
        .orElse(after);
  }

  /** Whether the table of that name afterwards is another one than that of the name before. */
  boolean isAnother(TableName after) {
    return isRenamed(after) && before(after).equals(after);
  }

  TableName after(TableName before) {
    return renames.tables().stream()
        .filter(rename -> rename.from().equals(before))
        .map(TableRename::renamed)
        .findFirst()
        .orElse(before);
  }

  /** The name of a column afterwards, of a table by its name afterwards. */
  String after(TableName table, String column) {
    return of(table)
        .filter(rename -> rename.from().equals(column))
        .map(ColumnRename::to)
        .findFirst()
        .orElse(column);
  }

  boolean isRenamed(TableName before) {
    return renames.tables().stream().anyMatch(rename -> rename.from().equals(before));
  }

  /** Whether a column of the renamed table stays, which alone can carry rows along. */
  boolean sharesColumn(Schema from, Schema to, TableRename rename) {
    Table after = to.table(rename.renamed());
    return from.table(rename.from()).columns().stream()
        .map(column -> after(rename.renamed(), column.name()))
        .anyMatch(column -> after.column(column).isPresent());
  }

  /** The renames of columns of a table by its name afterwards. */
  Stream<ColumnRename> of(TableName table) {
    return renames.columns().stream().filter(rename -> rename.table().equals(table));
  }
}
