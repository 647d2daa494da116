package dev.revise.command;

import dev.revise.dialect.Catalogue;
import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.AlterEnum;
import dev.revise.operation.DropColumn;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.DropTable;
import dev.revise.operation.DropView;
import dev.revise.operation.Operation;
import dev.revise.operation.ReplaceView;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.BoundColumn;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.Dependent;
import dev.revise.source.jdbc.Dependents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what a site has of its own and a revision would fail at: a view of a column that goes or
 * changes its type, a foreign key to a table that goes. Names are followed back to those of now.
 */
final class BlockingDependents {
  private final Catalogue catalogue;
  private final List<Dependent> dependents;
  private final NamesBefore names = new NamesBefore();
  private final List<BlockingDependent> found = new ArrayList<>();

  private BlockingDependents(Catalogue catalogue, List<Dependent> dependents) {
    this.catalogue = catalogue;
    this.dependents = dependents;
  }

  static List<BlockingDependent> of(Connection connection, LiveDatabase database, Plan plan)
      throws SQLException {
    if (plan.isEmpty()) {
      return List.of();
    }
    Schema known = database.managed().history().schemaAt(plan.from());
    List<Dependent> unknown =
        Dependents.of(connection, database.schema()).stream()
            .filter(dependent -> !knows(known, dependent))
            .toList();
    BlockingDependents all = new BlockingDependents(Dialects.of(connection).catalogue(), unknown);
    if (!unknown.isEmpty()) {
      plan.steps().forEach(step -> all.follow(plan, step));
    }
    return all.found;
  }

  private static boolean knows(Schema known, Dependent dependent) {
    return dependent.isView()
        ? known.views().containsKey(dependent.name()) || !known.carried(dependent.name()).isEmpty()
        : known.tables().containsKey(dependent.name());
  }

  private void follow(Plan plan, RevisionStep step) {
    for (Operation operation : plan.operations(step).list()) {
      meet(step.revision().id(), operation);
      names.follow(operation);
    }
  }

  private void meet(RevisionId revision, Operation operation) {
    if (operation instanceof DropTable drop) {
      meetWhole(revision, operation, drop.table().name());
    } else if (operation instanceof DropView drop) {
      meetWhole(revision, operation, drop.view().name());
    } else if (operation instanceof ReplaceView replace) {
      meetWhole(revision, operation, replace.from().name());
    } else if (operation instanceof DropColumn drop) {
      meet(revision, operation, drop.table(), drop.column().name(), false);
    } else if (operation instanceof DropConstraint drop
        && !(drop.constraint() instanceof ForeignKey)) {
      drop.constraint()
          .columns()
          .forEach(column -> meetKey(revision, operation, drop.table(), column));
    } else if (operation instanceof AlterColumn alter
        && !alter.from().type().equals(alter.to().type())) {
      meet(revision, operation, alter.table(), alter.from().name(), true);
    } else if (operation instanceof AlterEnum alter) {
      for (BoundColumn user : alter.users()) {
        meet(revision, operation, user.table(), user.column().name(), true);
      }
    }
  }

  private void meetWhole(RevisionId revision, Operation operation, TableName on) {
    TableName now = names.table(on);
    dependents.stream()
        .filter(dependent -> dependent.on().equals(now))
        .forEach(dependent -> add(new BlockingDependent(revision, operation, dependent)));
  }

  private void meet(
      RevisionId revision, Operation operation, TableName on, String column, boolean retyped) {
    on(on, column)
        .filter(dependent -> !retyped || dependent.isView() && catalogue.readersHoldTypes())
        .forEach(dependent -> add(new BlockingDependent(revision, operation, dependent)));
  }

  private void meetKey(RevisionId revision, Operation operation, TableName on, String column) {
    on(on, column)
        .filter(dependent -> !dependent.isView())
        .forEach(dependent -> add(new BlockingDependent(revision, operation, dependent)));
  }

  private Stream<Dependent> on(TableName table, String column) {
    TableName now = names.table(table);
    String columnNow = names.column(table, column);
    return dependents.stream()
        .filter(dependent -> dependent.on().equals(now))
        .filter(dependent -> dependent.column().stream().allMatch(columnNow::equals));
  }

  /** One operation is enough of each view and each key. */
  private void add(BlockingDependent blocking) {
    Dependent dependent = blocking.dependent();
    boolean told =
        found.stream()
            .map(BlockingDependent::dependent)
            .anyMatch(
                other ->
                    other.name().equals(dependent.name())
                        && other.constraint().equals(dependent.constraint()));
    if (!told) {
      found.add(blocking);
    }
  }
}
