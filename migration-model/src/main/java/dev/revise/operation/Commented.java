package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Optional;

/** What a comment stands on. */
public sealed interface Commented {

  /** The table or view that it is or belongs to. */
  TableName on();

  /** {@code cdb_latiss.exposure.can_see_sky}. */
  default String path() {
    return on().toString();
  }

  /** {@code column cdb_latiss.exposure.can_see_sky}. */
  String words();

  /**
   * @throws MigrationException if it is not there
   */
  Optional<String> commentIn(Schema schema);

  /**
   * The schema with that comment on it.
   *
   * @param comment none to remove it
   */
  Schema commented(Schema schema, Optional<String> comment);

  <R> R accept(Visitor<R> visitor);

  /** A table itself. */
  record OfTable(TableName on) implements Commented {
    @Override
    public String words() {
      return "table " + on;
    }

    @Override
    public Optional<String> commentIn(Schema schema) {
      return schema.table(on).comment();
    }

    @Override
    public Schema commented(Schema schema, Optional<String> comment) {
      return schema.edit(on, table -> table.withComment(comment));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A column of a table. */
  record OfColumn(TableName on, String column) implements Commented {
    @Override
    public String path() {
      return on + "." + column;
    }

    @Override
    public String words() {
      return "column " + path();
    }

    @Override
    public Optional<String> commentIn(Schema schema) {
      return there(schema).comment();
    }

    @Override
    public Schema commented(Schema schema, Optional<String> comment) {
      return schema.edit(
          on, table -> table.edit(there(schema), found -> found.withComment(comment)));
    }

    private Column there(Schema schema) {
      return schema.table(on).column(column).orElseThrow(() -> absent(words()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.column(this);
    }
  }

  /**
   * A constraint of a table.
   *
   * @param constraint whatever comment it has
   */
  record OfConstraint(TableName on, Constraint constraint) implements Commented {
    public OfConstraint {
      constraint = constraint.withComment(Optional.empty());
    }

    @Override
    public String path() {
      return words();
    }

    @Override
    public String words() {
      return "constraint " + constraint.name() + " of " + on;
    }

    @Override
    public Optional<String> commentIn(Schema schema) {
      return there(schema).comment();
    }

    @Override
    public Schema commented(Schema schema, Optional<String> comment) {
      return schema.edit(
          on, table -> table.edit(there(schema), found -> found.withComment(comment)));
    }

    private Constraint there(Schema schema) {
      return schema.table(on).constraint(constraint.name()).orElseThrow(() -> absent(words()));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constraint(this);
    }
  }

  /** A view itself; its columns have the comments of what they show. */
  record OfView(TableName on) implements Commented {
    @Override
    public String words() {
      return "view " + on;
    }

    @Override
    public Optional<String> commentIn(Schema schema) {
      return schema.view(on).comment();
    }

    @Override
    public Schema commented(Schema schema, Optional<String> comment) {
      return schema.editView(on, view -> view.withComment(comment));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.view(this);
    }
  }

  private static MigrationException absent(String words) {
    return new MigrationException("there is no " + words);
  }

  /** One method a kind, so that the compiler finds whoever forgot one. */
  interface Visitor<R> {
    R table(OfTable target);

    R column(OfColumn target);

    R constraint(OfConstraint target);

    R view(OfView target);
  }
}
