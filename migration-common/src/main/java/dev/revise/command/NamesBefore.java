package dev.revise.command;

import dev.revise.operation.AlterColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.TableName;
import java.util.HashMap;
import java.util.Map;

/** What tables and columns are called before a revision, as one walks through its operations. */
final class NamesBefore {
  private final Map<TableName, TableName> tables = new HashMap<>();
  private final Map<TableName, Map<String, String>> columns = new HashMap<>();

  void follow(Operation operation) {
    if (operation instanceof RenameTable rename) {
      tables.put(rename.renamed(), table(rename.table().name()));
      columns.put(rename.renamed(), columnsOf(rename.table().name()));
    } else if (operation instanceof RenameColumn rename) {
      Map<String, String> names = new HashMap<>(columnsOf(rename.table()));
      names.put(rename.to(), column(rename.table(), rename.column().name()));
      columns.put(rename.table(), names);
    }
  }

  AlterColumn of(AlterColumn alter) {
    return new AlterColumn(
        table(alter.table()),
        alter.from().withName(column(alter.table(), alter.from().name())),
        alter.to().withName(column(alter.table(), alter.to().name())),
        alter.zone());
  }

  TableName table(TableName now) {
    return tables.getOrDefault(now, now);
  }

  String column(TableName table, String now) {
    return columnsOf(table).getOrDefault(now, now);
  }

  private Map<String, String> columnsOf(TableName table) {
    return columns.getOrDefault(table, Map.of());
  }
}
