package dev.revise.operation;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.EnumType;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Writes down the operations of a revision. The author names things; what they are is looked up in
 * the schema that the revision finds, so that each operation carries it whole.
 *
 * <p>Each call either takes effect on {@link #schema()} at once or throws a {@link
 * dev.revise.schema.MigrationException} that says why no database could do it.
 */
public final class SchemaChange {
  private final List<Operation> operations = new ArrayList<>();
  private Schema schema;

  public SchemaChange(Schema before) {
    this.schema = before;
  }

  /** The schema after everything said so far. */
  public Schema schema() {
    return schema;
  }

  public Operations operations() {
    return new Operations(operations);
  }

  public SchemaChange apply(Operation operation) {
    schema = Operations.of(operation).applyTo(schema);
    operations.add(operation);
    return this;
  }

  public TableChange table(TableName name) {
    return new TableChange(this, name);
  }

  public ViewChange view(TableName name) {
    return new ViewChange(this, name);
  }

  public SchemaChange renameTable(TableName from, String to) {
    return apply(new RenameTable(schema.table(from), to));
  }

  /** Creates tables, and after all of them their foreign keys. */
  public SchemaChange create(Table... tables) {
    for (Table table : tables) {
      apply(new CreateTable(table.withoutForeignKeys()));
    }
    for (Table table : tables) {
      table.foreignKeys().forEach(key -> apply(new AddConstraint(table.name(), key)));
    }
    return this;
  }

  /** Drops tables, and before all of them the carried objects that need them and their keys. */
  public SchemaChange drop(TableName... names) {
    dropObjectsOf(Set.of(names));
    for (TableName name : names) {
      schema.table(name).foreignKeys().forEach(key -> apply(new DropConstraint(name, key)));
    }
    for (TableName name : names) {
      apply(new DropTable(schema.table(name)));
    }
    return this;
  }

  /** From those that others need last; what an object provides may be needed as well. */
  private void dropObjectsOf(Set<TableName> names) {
    Set<TableName> going = new TreeSet<>(names);
    List<CarriedObject> dropped = new ArrayList<>();
    boolean more = true;
    while (more) {
      List<CarriedObject> found =
          schema.objects().values().stream()
              .filter(object -> !dropped.contains(object) && object.needsAnyOf(going))
              .toList();
      found.forEach(object -> object.provides().ifPresent(going::add));
      more = dropped.addAll(found);
    }
    Collections.reverse(dropped);
    dropped.forEach(object -> apply(new DropObject(object)));
  }

  public SchemaChange create(EnumType... types) {
    for (EnumType type : types) {
      apply(new CreateEnum(type));
    }
    return this;
  }

  /** The type has these labels from now on. */
  public SchemaChange alterEnum(TableName name, String... labels) {
    EnumType from = schema.enumType(name);
    return apply(new AlterEnum(from, EnumType.of(name, labels), schema.columnsOf(from.type())));
  }

  /**
   * The columns of an enum type get another one, new or of the same name; their rows get the labels
   * that the map says, on both ways.
   *
   * @throws dev.revise.schema.MigrationException if the map leaves open what a label becomes
   */
  public SchemaChange exchangeEnum(TableName name, EnumType to, LabelMap labels) {
    EnumType from = schema.enumType(name);
    new Relabelling(from, to, labels, schema.columnsOf(from.type()))
        .operations()
        .forEach(this::apply);
    return this;
  }

  public SchemaChange dropEnum(TableName name) {
    return apply(new DropEnum(schema.enumType(name)));
  }

  public SchemaChange create(Sequence... sequences) {
    for (Sequence sequence : sequences) {
      apply(new CreateSequence(sequence));
    }
    return this;
  }

  public SchemaChange alterSequence(TableName name, UnaryOperator<Sequence> edit) {
    Sequence from = schema.sequence(name);
    return apply(new AlterSequence(from, edit.apply(from)));
  }

  public SchemaChange dropSequence(TableName name) {
    return apply(new DropSequence(schema.sequence(name)));
  }

  /** Creates objects that are carried as text, in the order given. */
  public SchemaChange create(CarriedObject... objects) {
    for (CarriedObject object : objects) {
      apply(new CreateObject(object));
    }
    return this;
  }

  /** Drops carried objects in the order given: one that needs another before that other. */
  public SchemaChange drop(ObjectId... ids) {
    for (ObjectId id : ids) {
      apply(new DropObject(schema.object(id)));
    }
    return this;
  }

  /** Puts a carried object in the place of the one of its name. */
  public SchemaChange replace(CarriedObject to) {
    return apply(new ReplaceObject(schema.object(to.id()), to));
  }

  public SchemaChange create(View... views) {
    for (View view : views) {
      apply(new CreateView(view));
    }
    return this;
  }

  public SchemaChange drop(View view) {
    return apply(new DropView(view));
  }

  /** Drops views in the order given: one that reads another before that other. */
  public SchemaChange dropViews(TableName... names) {
    for (TableName name : names) {
      drop(schema.view(name));
    }
    return this;
  }

  /** Runs the same SQL on every database; going back has nothing to do. */
  public SchemaChange run(String summary, String... statements) {
    return apply(RunStep.everywhere(summary, statements));
  }

  /**
   * Moves data: {@code run("merge two bands", SqlStep.everywhere("UPDATE ..."), new
   * Irreversible("..."))}.
   *
   * @throws dev.revise.schema.MigrationException if a step is code without a class of its own
   */
  public SchemaChange run(String summary, DataStep forward, DataStep backward) {
    return apply(new RunStep(summary, forward, backward));
  }

  /**
   * Puts an edited view in the place of the one of that name; grants stay unless edited, and so do
   * carried objects that belong to it.
   */
  public SchemaChange replaceView(TableName name, UnaryOperator<View> edit) {
    View from = schema.view(name);
    List<CarriedObject> belonging =
        schema.objects().values().stream().filter(o -> o.needs().contains(name)).toList();
    dropObjectsOf(Set.of(name));
    apply(new ReplaceView(from, edit.apply(from)));
    return create(belonging.toArray(CarriedObject[]::new));
  }
}
