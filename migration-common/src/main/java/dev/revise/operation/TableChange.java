package dev.revise.operation;

import dev.revise.schema.BoundKey;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Privilege;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writes down what a revision does to one table. */
public final class TableChange {
  private final SchemaChange change;
  private final TableName name;

  TableChange(SchemaChange change, TableName name) {
    this.change = change;
    this.name = name;
  }

  public TableChange add(Column... columns) {
    for (Column column : columns) {
      apply(new AddColumn(name, column));
    }
    return this;
  }

  public TableChange dropColumns(String... columns) {
    for (String column : columns) {
      apply(new DropColumn(name, column(column)));
    }
    return this;
  }

  public TableChange renameColumn(String from, String to) {
    return apply(new RenameColumn(name, column(from), to));
  }

  public TableChange alter(String column, UnaryOperator<Column> edit) {
    Column from = column(column);
    return apply(new AlterColumn(name, from, edit.apply(from)));
  }

  public TableChange setNotNull(String... columns) {
    for (String column : columns) {
      alter(column, Column::notNull);
    }
    return this;
  }

  /** Adds columns that no row may leave empty, filled from the row of another table. */
  public TableChange addFilled(List<Column> columns, String pointer, TableName source, String key) {
    columns.forEach(column -> add(column.withNullable(true)));
    List<String> names = columns.stream().map(Column::name).toList();
    apply(new FillColumns(name, names, pointer, source, key));
    return setNotNull(names.toArray(String[]::new));
  }

  public TableChange add(Constraint... constraints) {
    for (Constraint constraint : constraints) {
      apply(new AddConstraint(name, constraint, leaningOn(constraint)));
    }
    return this;
  }

  public TableChange dropConstraints(String... constraints) {
    for (String constraint : constraints) {
      Constraint dropped = constraint(constraint);
      apply(new DropConstraint(name, dropped, leaningOn(dropped)));
    }
    return this;
  }

  public TableChange renameConstraint(String from, String to) {
    return apply(new RenameConstraint(name, constraint(from), to));
  }

  public TableChange add(Index index) {
    return apply(new CreateIndex(name, index));
  }

  public TableChange dropIndex(String index) {
    return apply(new DropIndex(name, table().index(index).orElseThrow(() -> absent("index", index))));
  }

  public TableChange comment(String text) {
    return apply(new SetComment(name, Optional.empty(), table().comment(), Optional.of(text)));
  }

  public TableChange commentColumn(String column, String text) {
    return apply(
        new SetComment(name, Optional.of(column), column(column).comment(), Optional.of(text)));
  }

  public TableChange grant(Privilege privilege, String... roles) {
    for (String role : roles) {
      apply(new GrantPrivilege(name, new Grant(privilege, role)));
    }
    return this;
  }

  private TableChange apply(Operation operation) {
    change.apply(operation);
    return this;
  }

  private Table table() {
    return change.schema().table(name);
  }

  private Column column(String column) {
    return table().column(column).orElseThrow(() -> absent("column", column));
  }

  private Constraint constraint(String constraint) {
    return table().constraint(constraint).orElseThrow(() -> absent("constraint", constraint));
  }

  /** The foreign keys that a database may have bound to that constraint. */
  private List<BoundKey> leaningOn(Constraint constraint) {
    if (!(constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint)) {
      return List.of();
    }
    return change.schema().keysInto(name).stream()
        .filter(bound -> sameColumns(bound.key(), constraint))
        .toList();
  }

  private static boolean sameColumns(ForeignKey key, Constraint constraint) {
    return Set.copyOf(key.referencedColumns()).equals(Set.copyOf(constraint.columns()));
  }

  private MigrationException absent(String kind, String missing) {
    return new MigrationException("there is no %s \"%s\" on %s".formatted(kind, missing, name));
  }
}
