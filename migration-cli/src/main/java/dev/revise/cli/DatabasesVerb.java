package dev.revise.cli;

import dev.revise.command.DatabaseResult;
import dev.revise.command.Databases;
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
    return session.answer(
        session.databasesOrAll().stream()
            .map(database -> Databases.describe(database, one -> session.config(one).url()))
            .toList(),
        DatabasesVerb::print);
  }

  private static void print(List<DatabaseResult> results, Printer printer) {
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
