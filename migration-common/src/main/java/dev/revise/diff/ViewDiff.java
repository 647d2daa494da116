package dev.revise.diff;

import dev.revise.operation.ReplaceView;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Views that go, come or show something else, and those that step aside while what they read
 * changes.
 *
 * @param from the views and tables before
 * @param to the views and tables after
 * @param dropped the names of the views that go before tables change
 */
record ViewDiff(Schema from, Schema to, Set<TableName> dropped) {

  static ViewDiff between(Schema from, Schema to, TableDiff tables) {
    Set<TableName> moving = new TreeSet<>();
    tables.dropped().stream().map(Table::name).forEach(moving::add);
    Set<TableName> dropped = new TreeSet<>();
    for (TablePair pair : tables.kept().values()) {
      pair.unsettled()
          .flatMap(column -> from.readers(pair.name(), column).stream())
          .forEach(view -> dropped.add(view.name()));
    }
    for (View view : from.views().values()) {
      if (!to.views().containsKey(view.name())) {
        dropped.add(view.name());
      } else if (!showsTheSame(view, to.view(view.name()))) {
        moving.add(view.name());
      }
    }
    addReaders(from, moving, dropped);
    return new ViewDiff(from, to, Collections.unmodifiableSet(dropped));
  }

  /** A view before those that it reads. */
  void drop(SchemaChange change) {
    List<View> waiting = new ArrayList<>(dropped.stream().map(from::view).toList());
    while (!waiting.isEmpty()) {
      View next = first(waiting, view -> waiting.stream().noneMatch(v -> reads(v, view)));
      change.drop(next);
      waiting.remove(next);
    }
  }

  /** A view after those that it reads. */
  void create(SchemaChange change) {
    List<View> waiting = new ArrayList<>(to.views().values());
    waiting.removeIf(view -> isThere(change.schema(), view));
    while (!waiting.isEmpty()) {
      View next = first(waiting, view -> waiting.stream().noneMatch(v -> reads(view, v)));
      if (change.schema().views().containsKey(next.name())) {
        change.apply(new ReplaceView(change.schema().view(next.name()), next));
      } else {
        change.create(next);
      }
      waiting.remove(next);
    }
  }

  /** Whoever reads what goes or moves goes as well. */
  private static void addReaders(Schema from, Set<TableName> moving, Set<TableName> dropped) {
    Predicate<TableName> unsteady = name -> moving.contains(name) || dropped.contains(name);
    boolean more = true;
    while (more) {
      List<TableName> readers =
          from.views().values().stream()
              .filter(view -> view.query().reads().stream().anyMatch(unsteady))
              .map(View::name)
              .toList();
      more = dropped.addAll(readers);
    }
  }

  private static boolean isThere(Schema schema, View view) {
    return schema.views().containsKey(view.name()) && showsTheSame(schema.view(view.name()), view);
  }

  private static boolean showsTheSame(View from, View to) {
    return from.query().equals(to.query());
  }

  private static boolean reads(View reader, View read) {
    return reader.query().reads().contains(read.name());
  }

  /** The first by name; were views to read each other in a ring, no database could hold them. */
  private static View first(List<View> views, Predicate<View> condition) {
    return views.stream().filter(condition).findFirst().orElse(views.get(0));
  }
}
