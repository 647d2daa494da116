package dev.revise.operation;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.Named;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.SchemaObject;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an operation changes and what it needs unchanged. Two operations keep their order where one
 * of them changes what the other touches.
 */
public final class Footprint implements SchemaObject.Visitor<Footprint> {
  /** What of a thing somebody may change or need. */
  public enum Aspect {
    /** A table or view as such, with all that is said of it alone. */
    ITSELF,
    /** What others see of it: that it is there, with its columns. */
    SHAPE,
    /** What a foreign key needs of it: that it is there. */
    PRESENCE,
    /** A column, and that it is part of a key, as a foreign key needs it. */
    KEY_COLUMN,
    /** A type with its labels. */
    TYPE,
    /** A name that only one thing in the schema can have. */
    NAME,
    /** Whatever there is. */
    ALL
  }

  /** Something that two operations may both touch. */
  public record Thing(Aspect aspect, TableName of, String part) {}

  private final TableName on;
  private final Set<Thing> changed = new LinkedHashSet<>();
  private final Set<Thing> read = new LinkedHashSet<>();

  private Footprint(TableName on) {
    this.on = on;
  }

  /** Of operations on a table or view, none changes places with another. */
  static Footprint of(Subject subject) {
    Footprint footprint = new Footprint(subject.on());
    footprint.reads(Aspect.ALL, Subject.UNKNOWN.on(), "");
    footprint.changes(Aspect.ITSELF, subject.on(), "");
    subject.versions().forEach(object -> object.accept(footprint));
    return footprint;
  }

  /** Of what nobody knows what it touches. */
  static Footprint everything() {
    return new Footprint(Subject.UNKNOWN.on()).changes(Aspect.ALL, Subject.UNKNOWN.on(), "");
  }

  public Set<Thing> changed() {
    return changed;
  }

  public Set<Thing> read() {
    return read;
  }

  /** A table or view comes, goes or changes its name, or all of its rows are of concern. */
  Footprint presence(TableName relation) {
    return changes(Aspect.ITSELF, relation, "")
        .changes(Aspect.PRESENCE, relation, "")
        .changes(Aspect.SHAPE, relation, "")
        .name(relation.name());
  }

  @Override
  public Footprint table(Table table) {
    table.columns().forEach(this::needs);
    table.constraints().stream().filter(Footprint::isKey).map(Named::name).forEach(this::name);
    table.indexes().stream().map(Named::name).forEach(this::name);
    return presence(table.name());
  }

  @Override
  public Footprint view(View view) {
    view.query().reads().forEach(relation -> reads(Aspect.SHAPE, relation, ""));
    return presence(view.name());
  }

  @Override
  public Footprint enumType(EnumType type) {
    return changes(Aspect.TYPE, type.name(), "").name(type.name().name());
  }

  @Override
  public Footprint sequence(Sequence sequence) {
    return presence(sequence.name());
  }

  @Override
  public Footprint column(Column column) {
    needs(column);
    return shape().changes(Aspect.KEY_COLUMN, on, column.name());
  }

  @Override
  public Footprint constraint(Constraint constraint) {
    if (isKey(constraint)) {
      constraint.columns().forEach(column -> changes(Aspect.KEY_COLUMN, on, column));
      return shape().name(constraint.name());
    }
    if (constraint instanceof ForeignKey key) {
      key.referencedColumns().forEach(c -> reads(Aspect.KEY_COLUMN, key.references(), c));
      return reads(Aspect.PRESENCE, key.references(), "");
    }
    return this;
  }

  @Override
  public Footprint index(Index index) {
    if (index.unique()) {
      index.columns().forEach(column -> changes(Aspect.KEY_COLUMN, on, column));
    }
    return name(index.name());
  }

  /** It stays where it is among all that touches what it needs. */
  @Override
  public Footprint carriedObject(CarriedObject object) {
    for (TableName name : object.needs()) {
      changes(Aspect.ITSELF, name, "")
          .changes(Aspect.SHAPE, name, "")
          .changes(Aspect.TYPE, name, "");
    }
    object
        .provides()
        .ifPresent(name -> changes(Aspect.SHAPE, name, "").changes(Aspect.TYPE, name, ""));
    return this;
  }

  /** The sequence that it owns, the one that numbers it, and its type. */
  private void needs(Column column) {
    column.sequence().ifPresent(this::name);
    column.type().definedName().ifPresent(type -> reads(Aspect.TYPE, type, ""));
    if (column.defaultValue().orElse(null) instanceof DefaultValue.NextOf next) {
      reads(Aspect.PRESENCE, next.sequence(), "");
    }
  }

  private Footprint shape() {
    return changes(Aspect.SHAPE, on, "");
  }

  private Footprint name(String name) {
    return changes(Aspect.NAME, on.withName(name), "");
  }

  private Footprint changes(Aspect aspect, TableName of, String part) {
    changed.add(new Thing(aspect, of, part));
    return this;
  }

  private Footprint reads(Aspect aspect, TableName of, String part) {
    read.add(new Thing(aspect, of, part));
    return this;
  }

  private static boolean isKey(Constraint constraint) {
    return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
  }
}
