package dev.revise.diff;

import dev.revise.operation.CreateObject;
import dev.revise.operation.DropObject;
import dev.revise.operation.ReplaceObject;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands on tables and on its like: a view or a carried object. */
sealed interface Derived {

  /** All of a schema: views by name, then objects by kind and name. */
  static List<Derived> of(Schema schema) {
    return Stream.concat(
            schema.views().values().stream().map(OfView::new),
            schema.objects().values().stream().map(OfObject::new))
        .map(Derived.class::cast)
        .toList();
  }

  /** What must exist before it. */
  Set<TableName> needs();

  /** The name by which others need it. */
  Optional<TableName> provides();

  /** The one of that name in another schema. */
  Optional<Derived> in(Schema schema);

  /** Whether the other can take its place; what stands on a view still has to step aside. */
  boolean isReplaceableBy(Derived other);

  /** Whether what needs it can stay while it is replaced. */
  boolean holdsWhileReplaced();

  /** Whether a change of that column of a table may break it. */
  boolean holds(TableName table, String column);

  void create(SchemaChange change);

  void drop(SchemaChange change);

  default boolean needsAnyOf(Set<TableName> names) {
    return needs().stream().anyMatch(names::contains);
  }

  /** A view; grants and comments are no part of what it shows. */
  record OfView(View view) implements Derived {
    @Override
    public Set<TableName> needs() {
      return view.query().reads();
    }

    @Override
    public Optional<TableName> provides() {
      return Optional.of(view.name());
    }

    @Override
    public Optional<Derived> in(Schema schema) {
      return Optional.ofNullable(schema.views().get(view.name())).map(OfView::new);
    }

    @Override
    public boolean isReplaceableBy(Derived other) {
      return true;
    }

    @Override
    public boolean holdsWhileReplaced() {
      return false;
    }

    @Override
    public boolean holds(TableName table, String column) {
      return view.reads(table, column);
    }

    @Override
    public void create(SchemaChange change) {
      View before = change.schema().views().get(view.name());
      if (before == null) {
        change.create(view);
      } else if (!before.query().equals(view.query())) {
        change.apply(new ReplaceView(before, view));
      }
    }

    @Override
    public void drop(SchemaChange change) {
      change.drop(view);
    }
  }

  /** A carried object. */
  record OfObject(CarriedObject object) implements Derived {
    @Override
    public Set<TableName> needs() {
      return object.needs();
    }

    @Override
    public Optional<TableName> provides() {
      return object.provides();
    }

    @Override
    public Optional<Derived> in(Schema schema) {
      return Optional.ofNullable(schema.objects().get(object.id())).map(OfObject::new);
    }

    @Override
    public boolean isReplaceableBy(Derived other) {
      return object.isReplaceableBy(((OfObject) other).object);
    }

    @Override
    public boolean holdsWhileReplaced() {
      return true;
    }

    @Override
    public boolean holds(TableName table, String column) {
      return object.holds(table, column);
    }

    @Override
    public void create(SchemaChange change) {
      CarriedObject before = change.schema().objects().get(object.id());
      if (before == null) {
        change.apply(new CreateObject(object));
      } else if (!before.equals(object)) {
        change.apply(new ReplaceObject(before, object));
      }
    }

    @Override
    public void drop(SchemaChange change) {
      change.apply(new DropObject(object));
    }
  }
}
