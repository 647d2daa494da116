package dev.revise.engine;

import dev.revise.dialect.Command;
import dev.revise.dialect.Command.Requirement;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.HistorySql;
import dev.revise.dialect.Need;
import dev.revise.dialect.ScriptSql;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan as a script for the database's own shell, which leaves what the live run leaves: the
 * schema and Flyway's history of it. Each revision first makes sure that it finds the one before
 * it. Where something cannot be said in SQL, the script stops.
 */
public final class OfflineScript {
  private final ManagedDatabase database;
  private final Dialect dialect;
  private final HistorySql history;
  private final ScriptSql shell;
  private final StringBuilder script = new StringBuilder();
  private final List<String> missing = new ArrayList<>();

  private OfflineScript(ManagedDatabase database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
    this.history = dialect.history(database.historyTable());
    this.shell = dialect.scripts();
  }

  public static OfflineScript of(ManagedDatabase database, Dialect dialect, Plan plan) {
    OfflineScript script = new OfflineScript(database, dialect);
    script.write(plan);
    return script;
  }

  public String sql() {
    return script.toString();
  }

  /** What the script lacks, a sentence each: at the first of them it stops. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  private void write(Plan plan) {
    comment(
        "%s from revision %s to %s, for %s"
            .formatted(database.name(), plan.from(), plan.to(), dialect.name()));
    shell.head().forEach(line -> script.append(line).append('\n'));
    script.append('\n');
    if (plan.isUpgrade() && plan.from().number() == 0) {
      writeNeeds();
    }
    plan.steps().forEach(step -> write(plan, step));
  }

  private void writeNeeds() {
    for (Need need : dialect.needs(database.provisions())) {
      comment(need.what());
      statement(dialect.ensuring(need));
    }
    comment("Flyway's history");
    history.create().forEach(this::statement);
    script.append('\n');
  }

  private void write(Plan plan, RevisionStep step) {
    comment(
        "revision %s %s: from %s to %s"
            .formatted(
                step.revision().id(),
                step.revision().getDescription(),
                plan.before(step),
                plan.after(step)));
    statements(shell.begin());
    statement(history.lock());
    statement(dialect.sql(history.at(database.name(), plan.before(step).toString())));
    script.append('\n');
    plan.operations(step).list().forEach(operation -> write(step, operation));
    statement(history.insert(HistoryRows.of(plan, step)));
    statements(shell.commit());
    script.append('\n');
  }

  private void write(RevisionStep step, Operation operation) {
    try {
      unscripted(operation)
          .ifPresentOrElse(
              what -> stop(step, operation, what),
              () -> script.append(dialect.script(Operations.of(operation))));
    } catch (MigrationException e) {
      stop(step, operation, e.getMessage());
    }
  }

  private Optional<String> unscripted(Operation operation) {
    return dialect.render(operation).stream()
        .filter(Command.Unscripted.class::isInstance)
        .map(command -> ((Command.Unscripted) command).what())
        .findFirst();
  }

  private void stop(RevisionStep step, Operation operation, String why) {
    missing.add("revision %s cannot be scripted: %s".formatted(step.revision().id(), why));
    comment("MISSING: " + operation.describe());
    String problem =
        "step of revision %s is not in this script (%s); let revise apply that revision"
            .formatted(step.revision().id(), operation.describe());
    statement(dialect.sql(new Requirement("SELECT 1", problem)));
  }

  private void statements(List<String> statements) {
    statements.forEach(this::statement);
  }

  private void statement(String sql) {
    script.append(sql).append(";\n");
  }

  private void comment(String text) {
    script.append("-- ").append(text.replaceAll("\\R", " ")).append('\n');
  }
}
