package dev.revise.dialect;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.ReferentialAction;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** Reads the definition that a database prints of a constraint, if a schema can hold all of it. */
final class ConstraintReader {
  private final String name;
  private final TokenReader definition;

  /**
   * @param definition a rule as in CREATE TABLE, or the whole ALTER TABLE that adds it
   */
  ConstraintReader(String name, String definition) {
    this.name = name;
    this.definition = new TokenReader(Token.of(definition));
  }

  Optional<Constraint> read() {
    if (definition.skip("ALTER", "TABLE")) {
      definition.qualifiedName();
      definition.skip("ADD", "CONSTRAINT");
      definition.qualifiedName();
      definition.skipComment();
    }
    Optional<? extends Constraint> constraint = rule();
    definition.skip("NOCHECK");
    constraint = constraint.map(this::deferred);
    return constraint.filter(read -> definition.isAtEnd()).map(Constraint.class::cast);
  }

  private Optional<? extends Constraint> rule() {
    if (definition.skip("PRIMARY", "KEY")) {
      return key().map(columns -> new PrimaryKey(name, columns));
    }
    if (definition.skip("UNIQUE")) {
      definition.skip("NULLS", "DISTINCT");
      return key().map(columns -> new UniqueConstraint(name, columns));
    }
    if (definition.skip("CHECK")) {
      return Optional.of(definition.enclosed())
          .filter(condition -> !condition.isEmpty())
          .map(condition -> new CheckConstraint(name, Token.join(condition)));
    }
    return definition.skip("FOREIGN", "KEY") ? foreignKey() : Optional.empty();
  }

  private Constraint deferred(Constraint constraint) {
    if (!definition.skip("DEFERRABLE")) {
      return constraint;
    }
    Optional<Deferral> when =
        Optional.of(
            definition.skip("INITIALLY", "DEFERRED")
                ? Deferral.INITIALLY_DEFERRED
                : Deferral.DEFERRABLE);
    return constraint.withDeferral(when);
  }

  private Optional<List<String>> key() {
    List<String> columns = definition.names();
    if (definition.skip("INDEX")) {
      definition.qualifiedName();
    }
    return Optional.of(columns).filter(names -> !names.isEmpty());
  }

  private Optional<ForeignKey> foreignKey() {
    Optional<List<String>> columns = key();
    definition.skip("REFERENCES");
    Optional<TableName> table = definition.tableName();
    List<String> referenced = definition.names();
    if (columns.isEmpty() || table.isEmpty() || referenced.isEmpty()) {
      return Optional.empty();
    }
    ReferentialAction updated = action("UPDATE");
    ReferentialAction deleted = action("DELETE");
    updated = updated == ReferentialAction.NO_ACTION ? action("UPDATE") : updated;
    return Optional.of(
        ForeignKey.named(name)
            .on(columns.get().toArray(String[]::new))
            .references(table.get(), referenced.toArray(String[]::new))
            .withActions(deleted, updated));
  }

  /** What happens then, as far as it is said next. */
  private ReferentialAction action(String when) {
    if (definition.skip("ON", when)) {
      for (ReferentialAction action : ReferentialAction.values()) {
        if (definition.skip(action.sql().split(" "))) {
          return action;
        }
      }
    }
    return ReferentialAction.NO_ACTION;
  }
}
