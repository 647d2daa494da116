package dev.revise.revision;

import dev.revise.dialect.UpdatedColumn;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateTable;
import dev.revise.operation.DataStep;
import dev.revise.operation.FillColumns;
import dev.revise.operation.NoStep;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.RunStep;
import dev.revise.operation.SqlStep;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Operations that ask something of rows which no operation before them touches, so that it can be
 * asked before anything begins.
 */
public final class Foreseen {

  /**
   * An operation of a revision that is on the way.
   *
   * @param created the tables that the way has made before, which hold no rows then
   */
  public record Ahead(RevisionStep step, Operation operation, Set<TableName> created) {
    public Ahead {
      created = Set.copyOf(created);
    }
  }

  private final Set<TableName> tables = new HashSet<>();
  private final Set<TableName> created = new HashSet<>();
  private final Set<String> columns = new HashSet<>();

  /** What held so far, and holds for the same rows when it comes again. */
  private final HeldRules kept = new HeldRules();

  private boolean open = true;

  private Foreseen() {}

  static List<Operation> among(Operations operations) {
    return new Foreseen().seen(operations);
  }

  /** Those of all the way. */
  public static List<Ahead> along(Plan plan) {
    Foreseen foreseen = new Foreseen();
    List<Ahead> ahead = new ArrayList<>();
    for (RevisionStep step : plan.steps()) {
      foreseen
          .seen(plan.operations(step))
          .forEach(operation -> ahead.add(new Ahead(step, operation, foreseen.created)));
    }
    return ahead;
  }

  private List<Operation> seen(Operations operations) {
    List<Operation> seen = new ArrayList<>();
    for (Operation operation : operations.list()) {
      if (operation instanceof RunStep step && !(step.forward() instanceof NoStep)) {
        run(step.forward());
      }
      if (open && sees(operation)) {
        seen.add(operation);
      }
    }
    return seen;
  }

  /** What writes single columns touches no more than those; of anything else that is not known. */
  private void run(DataStep step) {
    List<String> statements =
        step instanceof SqlStep sql
            ? sql.statements().values().stream().flatMap(List::stream).toList()
            : List.of();
    List<UpdatedColumn> updated =
        statements.stream().flatMap(sql -> UpdatedColumn.of(sql).stream()).toList();
    open &= !statements.isEmpty() && updated.size() == statements.size();
    updated.forEach(column -> touch(column.table(), column.column()));
  }

  /** Whether it asks of rows as they are now. */
  private boolean sees(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return touch(alter.table(), alter.from().name());
    }
    if (operation instanceof AddColumn add) {
      touch(add.table(), add.column().name());
      return !tables.contains(add.table());
    }
    if (operation instanceof AddConstraint add) {
      return isOpen(add.table(), add.constraint());
    }
    if (operation instanceof CreateIndex create) {
      return isOpen(create.table(), create.index());
    }
    if (operation instanceof AlterEnum alter) {
      return alter.users().stream()
          .filter(user -> !touch(user.table(), user.column().name()))
          .findAny()
          .isEmpty();
    }
    if (operation instanceof FillColumns fill) {
      fill.columns().forEach(column -> touch(fill.table(), column));
      return isOpen(fill.table(), List.of(fill.pointer()))
          && isOpen(fill.source(), List.of(fill.key()));
    }
    note(operation);
    return false;
  }

  private void note(Operation operation) {
    if (operation instanceof CreateTable create) {
      tables.add(create.table().name());
      created.add(create.table().name());
    } else if (operation instanceof RenameTable rename) {
      tables.add(rename.renamed());
      created.remove(rename.renamed());
    } else if (operation instanceof RenameColumn rename) {
      touch(rename.table(), rename.to());
    }
    kept.follow(operation);
  }

  private boolean isOpen(TableName table, Constraint constraint) {
    if (kept.hold(table, constraint)) {
      return false;
    }
    if (constraint instanceof CheckConstraint check) {
      return !tables.contains(table)
          && columns.stream()
              .filter(column -> column.startsWith(table + "."))
              .map(column -> column.substring(table.toString().length() + 1))
              .noneMatch(check::mentions);
    }
    return isOpen(table, constraint.columns())
        && (!(constraint instanceof ForeignKey key)
            || created.contains(key.references())
            || isOpen(key.references(), key.referencedColumns()));
  }

  private boolean isOpen(TableName table, Index index) {
    boolean overColumns = index.isPlain();
    return index.unique()
        && !kept.hold(table, index)
        && isOpen(table, index.columns())
        && (overColumns || columns.stream().noneMatch(one -> one.startsWith(table + ".")));
  }

  private boolean isOpen(TableName table, Collection<String> names) {
    return !tables.contains(table)
        && names.stream().noneMatch(column -> columns.contains(table + "." + column));
  }

  /** Whether nothing touched the column before. */
  private boolean touch(TableName table, String column) {
    return columns.add(table + "." + column) && !tables.contains(table);
  }
}
