package dev.revise.diff;

import dev.revise.operation.AlterEnum;
import dev.revise.operation.AlterSequence;
import dev.revise.operation.CreateEnum;
import dev.revise.operation.CreateObject;
import dev.revise.operation.CreateSequence;
import dev.revise.operation.CreateTable;
import dev.revise.operation.CreateView;
import dev.revise.operation.DropEnum;
import dev.revise.operation.DropObject;
import dev.revise.operation.DropSequence;
import dev.revise.operation.DropTable;
import dev.revise.operation.DropView;
import dev.revise.operation.Operation;
import dev.revise.operation.ReplaceObject;
import dev.revise.operation.ReplaceView;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands together.
 *
 * @param about the table or view; empty where several of them belong together
 */
record Group(Phase phase, String about) implements Comparable<Group> {
  enum Phase {
    DROP_VIEWS,
    DROP_TABLES,
    CHANGE_TYPES,
    CHANGE_TABLE,
    CREATE_TABLES,
    DROP_TYPES,
    CREATE_VIEWS,
    CHANGE_VIEW
  }

  private static final Comparator<Group> ORDER =
      Comparator.comparing(Group::phase).thenComparing(Group::about);

  @Override
  public int compareTo(Group other) {
    return ORDER.compare(this, other);
  }

  /** The group of each operation. */
  static List<Group> of(List<Operation> operations, Schema before) {
    Groups groups = new Groups(operations, before);
    return operations.stream().map(groups::next).toList();
  }

  /** What is known of tables and views between two operations. */
  private static final class Groups {
    private final List<TableName> going = new ArrayList<>();
    private final Set<TableName> come = new HashSet<>();
    private final Set<TableName> views;
    private final Footprint footprint = new Footprint();

    Groups(List<Operation> operations, Schema before) {
      views = new HashSet<>(before.views().keySet());
      operations.stream()
          .filter(DropTable.class::isInstance)
          .forEach(drop -> going.add(((DropTable) drop).table().name()));
    }

    Group next(Operation operation) {
      TableName on = operation.accept(footprint).on();
      Group group = new Group(phase(operation, on), "");
      note(operation, on);
      return group.phase() == Phase.CHANGE_TABLE || group.phase() == Phase.CHANGE_VIEW
          ? new Group(group.phase(), on.toString())
          : group;
    }

    private Phase phase(Operation operation, TableName on) {
      if (operation instanceof DropView) {
        return Phase.DROP_VIEWS;
      }
      if (operation instanceof CreateView || operation instanceof ReplaceView) {
        return Phase.CREATE_VIEWS;
      }
      if (operation instanceof DropEnum || operation instanceof DropSequence) {
        return Phase.DROP_TYPES;
      }
      if (Stream.of(CreateEnum.class, AlterEnum.class, CreateSequence.class, AlterSequence.class)
          .anyMatch(kind -> kind.isInstance(operation))) {
        return Phase.CHANGE_TYPES;
      }
      if (operation instanceof DropObject) {
        return Phase.DROP_VIEWS;
      }
      if (operation instanceof CreateObject || operation instanceof ReplaceObject) {
        return Phase.CREATE_VIEWS;
      }
      if (views.contains(on)) {
        return Phase.CHANGE_VIEW;
      }
      if (going.contains(on)) {
        return Phase.DROP_TABLES;
      }
      return come.contains(on) || operation instanceof CreateTable
          ? Phase.CREATE_TABLES
          : Phase.CHANGE_TABLE;
    }

    private void note(Operation operation, TableName on) {
      if (operation instanceof DropTable) {
        going.remove(on);
      } else if (operation instanceof CreateTable) {
        come.add(on);
      } else if (operation instanceof DropView) {
        views.remove(on);
      } else if (operation instanceof CreateView) {
        views.add(on);
      }
    }
  }
}
