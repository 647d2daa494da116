package dev.revise.command;

import dev.revise.command.UnfitRows.Query;
import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.CreateTable;
import dev.revise.operation.FillColumns;
import dev.revise.operation.Operation;
import dev.revise.revision.HeldRules;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What operations ask of rows, as one walks through them before anything moves. Tables that come on
 * the way have no rows; a column that comes is empty until something fills it, and a fill has a
 * value for each row.
 */
final class OperationRequirements {
  private final NamesBefore names = new NamesBefore();
  private final HeldRules held = new HeldRules();
  private final Set<TableName> created = new HashSet<>();
  private final MovedValues values = new MovedValues();

  List<UnfitRows> of(Operation operation) {
    names.follow(operation);
    List<UnfitRows> unfit = asks(operation) ? required(operation) : List.of();
    held.follow(names.of(operation));
    values.follow(operation);
    if (operation instanceof CreateTable create) {
      created.add(create.table().name());
    }
    return unfit;
  }

  private boolean asks(Operation operation) {
    if (operation instanceof AddColumn add) {
      return !created.contains(add.table());
    }
    if (operation instanceof AlterColumn alter) {
      String column = alter.from().name();
      return !values.isNew(alter.table(), column)
          && (alter.changesType() || !values.isFilled(alter.table(), column));
    }
    if (operation instanceof AddConstraint add) {
      return !created.contains(add.table())
          && !held.hold(names.table(add.table()), names.of(add.table(), add.constraint()))
          && !hasEmpty(add.table(), add.constraint().columns());
    }
    if (operation instanceof CreateIndex create) {
      return !created.contains(create.table())
          && !held.hold(names.table(create.table()), names.of(create.table(), create.index()))
          && !hasEmpty(create.table(), create.index().columns());
    }
    return true;
  }

  /** A row that lacks a value of a key breaks none. */
  private boolean hasEmpty(TableName table, Collection<String> columns) {
    return columns.stream().anyMatch(column -> values.isEmpty(table, column));
  }

  private List<UnfitRows> required(Operation operation) {
    Operation before = names.of(withoutNew(operation));
    Map<String, List<Query>> byProblem = new LinkedHashMap<>();
    for (Dialect dialect : Dialects.all()) {
      for (Requirement requirement : dialect.requirements(before, created)) {
        byProblem
            .computeIfAbsent(requirement.problem(), problem -> new ArrayList<>())
            .add(new Query(dialect.name(), requirement.countSql()));
      }
    }
    boolean countable = isCountable(operation);
    return byProblem.entrySet().stream()
        .map(
            entry ->
                new UnfitRows(
                    operation.describe(), entry.getKey(), countable ? entry.getValue() : List.of()))
        .toList();
  }

  /** No row holds a label in a column that comes. */
  private Operation withoutNew(Operation operation) {
    return operation instanceof AlterEnum alter
        ? new AlterEnum(
            alter.from(),
            alter.to(),
            alter.users().stream()
                .filter(user -> !created.contains(user.table()))
                .filter(user -> !values.isNew(user.table(), user.column().name()))
                .toList())
        : operation;
  }

  /** Whether the values are there before the move. */
  private boolean isCountable(Operation operation) {
    if (operation instanceof AddConstraint add) {
      return isCountable(add.table(), add.constraint());
    }
    if (operation instanceof CreateIndex create) {
      Index index = create.index();
      return values.of(create.table()).noneMatch(index::mentions)
          && values.of(create.table()).noneMatch(index.columns()::contains);
    }
    return !(operation instanceof FillColumns fill)
        || values.of(fill.table()).noneMatch(fill.pointer()::equals)
            && values.of(fill.source()).noneMatch(fill.key()::equals);
  }

  private boolean isCountable(TableName table, Constraint constraint) {
    if (constraint instanceof CheckConstraint check) {
      return values.of(table).noneMatch(check::mentions);
    }
    return values.of(table).noneMatch(constraint.columns()::contains)
        && (!(constraint instanceof ForeignKey key)
            || values.of(key.references()).noneMatch(key.referencedColumns()::contains));
  }
}
