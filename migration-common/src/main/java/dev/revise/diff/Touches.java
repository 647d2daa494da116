package dev.revise.diff;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.Named;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an operation changes and what it needs unchanged.
 *
 * @param on the table or view that it is about
 */
record Touches(TableName on, Set<Thing> changed, Set<Thing> read) {
  enum Kind {
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

  /** Something that two operations may both be about. */
  record Thing(Kind kind, TableName of, String part) {}

  /** Of operations on a table or view, none changes places with another. */
  static Touches of(TableName on) {
    return new Touches(on, new LinkedHashSet<>(), new LinkedHashSet<>())
        .reading(Kind.ALL, EVERYTHING, "")
        .changing(Kind.ITSELF, on, "");
  }

  private static final TableName EVERYTHING = new TableName("*", "*");

  /** Of what nobody knows what it touches. */
  static Touches everything() {
    return new Touches(EVERYTHING, new LinkedHashSet<>(), new LinkedHashSet<>())
        .changing(Kind.ALL, EVERYTHING, "");
  }

  Touches shape() {
    return changing(Kind.SHAPE, on, "");
  }

  /** It comes, goes or changes its name. */
  Touches presence(TableName relation) {
    return changing(Kind.ITSELF, relation, "")
        .changing(Kind.PRESENCE, relation, "")
        .changing(Kind.SHAPE, relation, "")
        .name(relation.name());
  }

  Touches type() {
    return changing(Kind.TYPE, on, "").name(on.name());
  }

  Touches table(Table table) {
    table.columns().forEach(this::needs);
    table.constraints().stream().filter(Touches::isKey).map(Named::name).forEach(this::name);
    table.indexes().stream().map(Named::name).forEach(this::name);
    return presence(table.name());
  }

  Touches column(Column column) {
    needs(column);
    return shape().changing(Kind.KEY_COLUMN, on, column.name());
  }

  /** The sequence that it owns, the one that numbers it, and its type. */
  private void needs(Column column) {
    column.sequence().ifPresent(this::name);
    column.type().definedName().ifPresent(type -> reading(Kind.TYPE, type, ""));
    if (column.defaultValue().orElse(null) instanceof DefaultValue.NextOf next) {
      reading(Kind.PRESENCE, next.sequence(), "");
    }
  }

  Touches constraint(Constraint constraint) {
    if (isKey(constraint)) {
      constraint.columns().forEach(column -> changing(Kind.KEY_COLUMN, on, column));
      return shape().name(constraint.name());
    }
    if (constraint instanceof ForeignKey key) {
      key.referencedColumns().forEach(column -> reading(Kind.KEY_COLUMN, key.references(), column));
      return reading(Kind.PRESENCE, key.references(), "");
    }
    return this;
  }

  Touches index(Index index) {
    if (index.unique()) {
      index.columns().forEach(column -> changing(Kind.KEY_COLUMN, on, column));
    }
    return name(index.name());
  }

  Touches view(Set<TableName> reads) {
    reads.forEach(relation -> reading(Kind.SHAPE, relation, ""));
    return presence(on);
  }

  /** It stays where it is among all that touches what it needs. */
  Touches object(CarriedObject object) {
    object
        .needs()
        .forEach(
            name ->
                changing(Kind.ITSELF, name, "")
                    .changing(Kind.SHAPE, name, "")
                    .changing(Kind.TYPE, name, ""));
    object
        .provides()
        .ifPresent(name -> changing(Kind.SHAPE, name, "").changing(Kind.TYPE, name, ""));
    return this;
  }

  Touches name(String name) {
    return changing(Kind.NAME, new TableName(on.schema(), name), "");
  }

  Touches changing(Kind kind, TableName of, String part) {
    changed.add(new Thing(kind, of, part));
    return this;
  }

  private Touches reading(Kind kind, TableName of, String part) {
    read.add(new Thing(kind, of, part));
    return this;
  }

  private static boolean isKey(Constraint constraint) {
    return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
  }
}
