package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Command.Statement;
import dev.revise.operation.AlterColumn;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps that take a column from one definition to another. */
final class ColumnAlteration {
  private final AnsiSql dialect;
  private final AlterColumn operation;
  private final TableName table;
  private final Column from;
  private final Column to;
  private final List<Command> commands = new ArrayList<>();

  ColumnAlteration(AnsiSql dialect, AlterColumn operation) {
    this.dialect = dialect;
    this.operation = operation;
    this.table = operation.table();
    this.from = operation.from();
    this.to = operation.to();
  }

  List<Command> commands() {
    require();
    dropDefault();
    createSequence();
    changeType();
    alterSequence();
    setDefault();
    changeIdentity();
    changeNullability();
    dropSequence();
    advance();
    return commands;
  }

  private void require() {
    if (changesType()) {
      Conversions.unfit(dialect, operation).ifPresent(condition -> commands.add(fit(condition)));
    }
    if (altersSequence() && to.sequenceGreatest() < from.sequenceGreatest()) {
      commands.add(countsOn());
    }
    if (from.nullable() && !to.nullable()) {
      commands.add(
          Requirements.noRowWhere(
              table,
              quoted(from.name()) + " IS NULL",
              "rows of %s have no %s; give them one first".formatted(table, from.name())));
    }
  }

  private Requirement countsOn() {
    long greatest = to.sequenceGreatest();
    return new Requirement(
        dialect.countBeyond(table, from, greatest),
        "sequence of %s.%s has counted beyond %d; restart it at a lower value first"
            .formatted(table, from.name(), greatest));
  }

  /** Where a column may be empty, what does not fit can be given up. */
  private Requirement fit(String condition) {
    Requirement requirement =
        Requirements.noRowWhere(
            table,
            condition,
            "rows of %s hold a %s that does not fit %s; change or delete them first"
                .formatted(table, from.name(), to.type()));
    String empty =
        "UPDATE %s SET %s = NULL WHERE %s".formatted(quoted(table), quoted(from.name()), condition);
    return requirement.givingWay(
        from.nullable() && to.nullable() ? Optional.of(empty) : Optional.empty());
  }

  /** A default of the old type would stand in the way of a new one. */
  private void dropDefault() {
    if (identity(from).isPresent()) {
      if (replacesDefault()) {
        alter("DROP IDENTITY");
      }
    } else if (from.defaultValue().isPresent() && mayStandInTheWay()) {
      alter("DROP DEFAULT");
    }
  }

  private void createSequence() {
    if (from.sequence().isEmpty() && to.sequence().isPresent()) {
      dialect.createSequence(table, to).forEach(this::add);
      dialect.ownSequence(table, to).forEach(this::add);
    }
  }

  private void changeType() {
    if (changesType()) {
      boolean bySession = operation.changesZone() && ZonedValue.of(dialect, operation).isEmpty();
      if (bySession) {
        add(dialect.setZone(ZonedValue.zone(operation)));
      }
      alter(dialect.setType(operation));
      if (bySession) {
        add(dialect.setZone(Sessions.ZONE));
      }
    }
  }

  /** A sequence that stays counts as far as the column does from now on. */
  private void alterSequence() {
    if (altersSequence()) {
      dialect.alterSequence(table, from, to).forEach(this::add);
    }
  }

  private boolean altersSequence() {
    boolean stays =
        from.sequence().isPresent()
            ? from.sequence().equals(to.sequence())
            : identity(from).isPresent() && !replacesDefault();
    return stays && from.sequenceGreatest() != to.sequenceGreatest();
  }

  private boolean mayStandInTheWay() {
    return changesDefault() || changesType() || altersSequence() && dialect.replacesSequences();
  }

  private void setDefault() {
    if (to.defaultValue().isPresent() && identity(to).isEmpty() && mayStandInTheWay()) {
      DefaultValue value = to.defaultValue().get();
      alter("SET DEFAULT " + dialect.definitions.value(table, to, value));
    }
  }

  /** One that stays an identity keeps its sequence, with all its options. */
  private void changeIdentity() {
    if (changesDefault() && !replacesDefault()) {
      identity(to).ifPresent(identity -> alter("SET " + Definitions.generated(identity)));
    }
  }

  private void changeNullability() {
    if (from.nullable() != to.nullable()) {
      alter(to.nullable() ? "DROP NOT NULL" : "SET NOT NULL");
    }
  }

  /** What counts from now on begins behind the values that are there. */
  private void advance() {
    if (from.sequence().isEmpty()) {
      dialect.advanceSequence(table, to).forEach(this::add);
    }
    if (replacesDefault()) {
      identity(to)
          .ifPresent(identity -> dialect.startIdentity(table, to, identity).forEach(this::add));
    }
  }

  private static Optional<DefaultValue.Identity> identity(Column column) {
    return column
        .defaultValue()
        .filter(DefaultValue.Identity.class::isInstance)
        .map(DefaultValue.Identity.class::cast);
  }

  private void dropSequence() {
    Optional<String> dropped = to.sequence().isPresent() ? Optional.empty() : from.sequence();
    dropped.ifPresent(name -> add("DROP SEQUENCE " + quoted(table.withName(name))));
  }

  private boolean changesType() {
    return !from.type().equals(to.type());
  }

  private boolean changesDefault() {
    return !from.defaultValue().equals(to.defaultValue());
  }

  private boolean replacesDefault() {
    return changesDefault() && !(identity(from).isPresent() && identity(to).isPresent());
  }

  private void alter(String action) {
    add(Ddl.alter(table) + "ALTER COLUMN " + quoted(to.name()) + " " + action);
  }

  private void add(String sql) {
    commands.add(new Statement(sql));
  }
}
