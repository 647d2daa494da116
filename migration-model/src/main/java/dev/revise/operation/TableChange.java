package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Privilege;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
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

  /** The same where values get or lose a time zone; those without one are in that one. */
  public TableChange alterInZone(String column, String zone, UnaryOperator<Column> edit) {
    Column from = column(column);
    return apply(new AlterColumn(name, from, edit.apply(from)).in(zone));
  }

  public TableChange setNotNull(String... columns) {
    for (String column : columns) {
      alter(column, Column::notNull);
    }
    return this;
  }

  public TableChange dropNotNull(String... columns) {
    for (String column : columns) {
      alter(column, from -> from.withNullable(true));
    }
    return this;
  }

  /** The column keeps the sequence it may own. */
  public TableChange dropDefault(String column) {
    return alter(column, from -> from.withDefault(Optional.empty()));
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
      apply(
          new AddConstraint(
              name,
              constraint,
              neighbours().sharing(constraint),
              neighbours().leaningOn(constraint)));
    }
    return this;
  }

  public TableChange dropConstraints(String... constraints) {
    for (String constraint : constraints) {
      Constraint dropped = constraint(constraint);
      apply(
          new DropConstraint(
              name, dropped, neighbours().sharing(dropped), neighbours().leaningOn(dropped)));
    }
    return this;
  }

  public TableChange renameConstraint(String from, String to) {
    return apply(new RenameConstraint(name, constraint(from), to));
  }

  public TableChange add(Index index) {
    return apply(
        new CreateIndex(name, index, neighbours().sharing(index), neighbours().leaningOn(index)));
  }

  public TableChange dropIndex(String index) {
    Index dropped = table().index(index).orElseThrow(() -> absent("index", index));
    return apply(
        new DropIndex(
            name, dropped, neighbours().sharing(dropped), neighbours().leaningOn(dropped)));
  }

  public TableChange comment(String text) {
    return comment(new Commented.OfTable(name), Optional.of(text));
  }

  public TableChange dropComment() {
    return comment(new Commented.OfTable(name), Optional.empty());
  }

  public TableChange commentColumn(String column, String text) {
    return comment(new Commented.OfColumn(name, column), Optional.of(text));
  }

  public TableChange dropColumnComment(String column) {
    return comment(new Commented.OfColumn(name, column), Optional.empty());
  }

  public TableChange commentConstraint(String constraint, String text) {
    return comment(new Commented.OfConstraint(name, constraint(constraint)), Optional.of(text));
  }

  public TableChange dropConstraintComment(String constraint) {
    return comment(new Commented.OfConstraint(name, constraint(constraint)), Optional.empty());
  }

  private TableChange comment(Commented target, Optional<String> to) {
    return apply(SetComment.in(change.schema(), target, to));
  }

  public TableChange grant(Privilege privilege, String... roles) {
    for (String role : roles) {
      apply(new GrantPrivilege(name, new Grant(privilege, role)));
    }
    return this;
  }

  public TableChange revoke(Privilege privilege, String... roles) {
    for (String role : roles) {
      apply(new RevokePrivilege(name, new Grant(privilege, role)));
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

  private Neighbours neighbours() {
    return new Neighbours(change.schema(), name);
  }

  private MigrationException absent(String kind, String missing) {
    return new MigrationException("there is no %s \"%s\" on %s".formatted(kind, missing, name));
  }
}
