package dev.revise.cli;

import dev.revise.command.Script;
import dev.revise.command.Show;
import dev.revise.command.ShowResult;
import dev.revise.command.Target;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "show",
    description = "Shows what a revision does, in words and in SQL, up and down.",
    footer = {
      "  revise -n cdb_latiss show 0011                        its operations, and its SQL for both databases",
      "  revise -n cdb_latiss show head --dialect postgresql   SQL for PostgreSQL alone",
      "  revise -n cdb_latiss show 28c1d0                      by its Alembic id, or the first letters of it",
    })
final class ShowVerb implements Verb {
  @Parameters(
      paramLabel = "REV",
      description = "0011, 11, head, head-1, current, -1, or an Alembic id.")
  private Target revision = Target.HEAD;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      completionCandidates = DialectNames.class,
      description = "SQL for postgresql or h2 alone.")
  private List<Dialect> dialects = List.of(Dialects.POSTGRESQL, Dialects.H2);

  @Override
  public ExitCode run(Session session) {
    return session.eachRead(
        database -> Show.of(database, revision, () -> session.current(database), dialects),
        ShowVerb::print);
  }

  private static void print(ShowResult result, Printer printer) {
    Revisions.printFacts(result.revision(), printer);
    Revisions.printOperations("upgrade", result.revision().operations(), printer);
    Revisions.printOperations("downgrade", result.downgrade(), printer);
    for (Script script : result.scripts()) {
      print("upgrade", script.dialect(), script.upgrade(), printer);
      print("downgrade", script.dialect(), script.downgrade(), printer);
    }
  }

  private static void print(String direction, String dialect, String sql, Printer printer) {
    printer.line();
    printer.line(printer.strong("-- %s, %s".formatted(direction, dialect)));
    printer.line();
    printer.text(sql.stripTrailing() + "\n");
  }
}
