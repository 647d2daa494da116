package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.function.Supplier;

/** {@code show}: what a revision does, in words and in SQL. */
public final class Show {
  private Show() {}

  /**
   * @param current asked only if the target counts from there
   * @throws MigrationException if there is no such revision
   */
  public static ShowResult of(
      ManagedDatabase database,
      Target target,
      Supplier<RevisionId> current,
      List<Dialect> dialects) {
    RevisionHistory history = database.history();
    RevisionId id = target.resolve(history, current);
    if (id.equals(RevisionId.BASE)) {
      throw new UsageException("base is before the first revision, which is \"0001\"");
    }
    RevisionStep step = history.step(id);
    return new ShowResult(
        database.name(),
        RevisionSummary.of(step, history),
        OperationLine.of(step.downgrade()),
        dialects.stream().map(dialect -> script(step, dialect)).toList());
  }

  private static Script script(RevisionStep step, Dialect dialect) {
    return new Script(
        dialect.name(), dialect.script(step.upgrade()), dialect.script(step.downgrade()));
  }
}
