package dev.revise.dialect;

import dev.revise.operation.Irreversible;
import dev.revise.operation.JavaStep;
import dev.revise.operation.RunStep;
import dev.revise.operation.SqlStep;
import dev.revise.schema.MigrationException;
import java.util.List;

/** Data steps as commands. */
final class Steps {
  private Steps() {}

  static List<Command> commands(RunStep operation, String dialect) {
    if (operation.forward() instanceof SqlStep sql) {
      return AnsiSql.statements(statements(operation.summary(), sql, dialect).stream());
    }
    if (operation.forward() instanceof Irreversible irreversible) {
      return List.of(new Command.Unscripted(irreversible.describe()));
    }
    return operation.forward() instanceof JavaStep step
        ? List.of(new Command.Unscripted("only revise can run " + step.name()))
        : List.of();
  }

  private static List<String> statements(String summary, SqlStep step, String dialect) {
    return step.statementsFor(dialect)
        .orElseThrow(
            () ->
                new MigrationException(
                    "\"%s\" has no SQL for %s; the revision must give it"
                        .formatted(summary, dialect)));
  }
}
