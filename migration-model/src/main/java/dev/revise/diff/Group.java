package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.Subject;
import dev.revise.schema.DiffObject.Kind;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    List<Subject> subjects = operations.stream().map(Operation::subject).toList();
    Groups groups = new Groups(subjects, before);
    return subjects.stream().map(groups::next).toList();
  }

  /** What is known of tables and views between two operations. */
  private static final class Groups {
    private final List<TableName> going = new ArrayList<>();
    private final Set<TableName> come = new HashSet<>();
    private final Set<TableName> views;

    Groups(List<Subject> subjects, Schema before) {
      views = new HashSet<>(before.views().keySet());
      subjects.stream().filter(s -> s.drops(Kind.TABLE)).forEach(s -> going.add(s.on()));
    }

    Group next(Subject subject) {
      if (subject.creates(Kind.TABLE)) {
        come.add(subject.on());
      } else if (subject.creates(Kind.VIEW)) {
        views.add(subject.on());
      }
      Phase phase = subject.kind().map(kind -> phase(kind, subject)).orElse(phase(subject.on()));
      if (subject.drops(Kind.TABLE)) {
        going.remove(subject.on());
      } else if (subject.drops(Kind.VIEW)) {
        views.remove(subject.on());
      }
      return phase == Phase.CHANGE_TABLE || phase == Phase.CHANGE_VIEW
          ? new Group(phase, subject.on().toString())
          : new Group(phase, "");
    }

    private Phase phase(Kind kind, Subject subject) {
      if (kind == Kind.TABLE || !kind.isWhole()) {
        return phase(subject.on());
      }
      return kind == Kind.VIEW || kind == Kind.OBJECT
          ? subject.drops(kind) ? Phase.DROP_VIEWS : Phase.CREATE_VIEWS
          : subject.drops(kind) ? Phase.DROP_TYPES : Phase.CHANGE_TYPES;
    }

    private Phase phase(TableName on) {
      if (views.contains(on)) {
        return Phase.CHANGE_VIEW;
      }
      if (going.contains(on)) {
        return Phase.DROP_TABLES;
      }
      return come.contains(on) ? Phase.CREATE_TABLES : Phase.CHANGE_TABLE;
    }
  }
}
