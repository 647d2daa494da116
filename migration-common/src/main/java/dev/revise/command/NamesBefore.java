package dev.revise.command;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropIndex;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.schema.BoundColumn;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
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

  /** What asks something of rows, or no longer does, by those names; anything else as it is. */
  Operation of(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return of(alter);
    }
    if (operation instanceof AddColumn add) {
      return new AddColumn(table(add.table()), add.column());
    }
    if (operation instanceof AddConstraint add) {
      return new AddConstraint(table(add.table()), of(add.table(), add.constraint()));
    }
    if (operation instanceof DropConstraint drop) {
      return new DropConstraint(table(drop.table()), of(drop.table(), drop.constraint()));
    }
    if (operation instanceof CreateIndex create) {
      return new CreateIndex(table(create.table()), of(create.table(), create.index()));
    }
    if (operation instanceof DropIndex drop) {
      return new DropIndex(table(drop.table()), of(drop.table(), drop.index()));
    }
    if (operation instanceof AlterEnum alter) {
      return new AlterEnum(alter.from(), alter.to(), alter.users().stream().map(this::of).toList());
    }
    return operation instanceof FillColumns fill ? of(fill) : operation;
  }

  private FillColumns of(FillColumns fill) {
    return new FillColumns(
        table(fill.table()),
        fill.columns(),
        column(fill.table(), fill.pointer()),
        table(fill.source()),
        column(fill.source(), fill.key()));
  }

  private BoundColumn of(BoundColumn user) {
    TableName table = user.table();
    Column column = user.column();
    return new BoundColumn(table(table), column.withName(column(table, column.name())));
  }

  Index of(TableName table, Index index) {
    return renamed(table, index, Index::withColumnRenamed);
  }

  Constraint of(TableName table, Constraint constraint) {
    Constraint before = renamed(table, constraint, Constraint::withColumnRenamed);
    return before instanceof ForeignKey key
        ? key.withReferences(
            table(key.references()),
            key.referencedColumns().stream().map(name -> column(key.references(), name)).toList())
        : before;
  }

  /** By way of names that nothing has, as two columns may have exchanged theirs. */
  private <T> T renamed(TableName table, T rule, Renaming<T> renaming) {
    T between = rule;
    for (String now : columnsOf(table).keySet()) {
      between = renaming.apply(between, now, "\u0001" + now);
    }
    for (Map.Entry<String, String> name : columnsOf(table).entrySet()) {
      between = renaming.apply(between, "\u0001" + name.getKey(), name.getValue());
    }
    return between;
  }

  /** The rule after a column has changed its name. */
  private interface Renaming<T> {
    T apply(T rule, String from, String to);
  }

  private AlterColumn of(AlterColumn alter) {
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
