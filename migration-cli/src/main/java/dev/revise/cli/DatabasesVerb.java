package dev.revise.cli;

import dev.revise.command.DatabaseResult;
import dev.revise.command.Databases;
import dev.revise.engine.LiveDatabase;
import dev.revise.revision.ManagedDatabase;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "databases",
    description = "Lists the managed databases, their heads, and where they are.",
    footer = {
      "  revise databases",
      "  revise databases -e summit   where they are at the summit",
    })
final class DatabasesVerb implements Verb {

  @Override
  public ExitCode run(Session session) {
    List<ManagedDatabase> databases = session.databasesOrAll();
    if (databases.size() < 2) {
      return session.answer(
          databases.stream().map(one -> describe(one, session)).toList(), DatabasesVerb::print);
    }
    List<DatabaseResult> results = new ArrayList<>();
    ExitCode code = ExitCode.DONE;
    for (ManagedDatabase database : databases) {
      code = code.and(session.unlessFailed(database, () -> answer(database, session, results)));
    }
    session.print(results, DatabasesVerb::print);
    return code;
  }

  private static ExitCode answer(
      ManagedDatabase database, Session session, List<DatabaseResult> results) {
    DatabaseResult result = describe(database, session);
    results.add(result);
    session.add(result);
    return ExitCode.DONE;
  }

  private static DatabaseResult describe(ManagedDatabase database, Session session) {
    LiveDatabase live = session.live(database);
    return Databases.describe(live.managed(), live.config().url());
  }

  private static void print(List<DatabaseResult> results, Printer printer) {
    if (results.isEmpty()) {
      printer.line(Selection.NONE);
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("DATABASE", "MODULE", "SCHEMA", "HEAD", "URL"));
    results.forEach(result -> rows.add(row(result, printer)));
    printer.table(rows);
  }

  private static List<String> row(DatabaseResult result, Printer printer) {
    return List.of(
        printer.strong(result.database()),
        result.module(),
        result.schema(),
        result.head().toString(),
        result.url());
  }
}
