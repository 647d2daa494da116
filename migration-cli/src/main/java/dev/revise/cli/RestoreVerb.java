package dev.revise.cli;

import dev.revise.command.BackupResult;
import dev.revise.command.Backups;
import dev.revise.engine.LiveDatabase;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Puts a database back as it is in a backup; what it holds now is gone.",
    footer = {
      "  revise -n cdb_latiss restore /var/backups/consdb/before-the-upgrade --allow-data-loss",
    })
final class RestoreVerb implements Verb {
  @Parameters(paramLabel = "FILE", description = "What backup wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--allow-data-loss",
      description = "What the database holds now may go, if it holds anything.")
  private boolean allowDataLoss;

  @Option(
      names = "--foreign",
      description = "Another program wrote the file, and you trust it: what is in it runs as code.")
  private boolean foreign;

  @Mixin private WaitOptions waiting = new WaitOptions();
  @Mixin private ConsentOptions consent = new ConsentOptions();

  @Override
  public ExitCode run(Session session) {
    session.requireOne("restore puts one database back");
    return session.each(
        database ->
            session.busy(
                "restoring " + database.name(), () -> restore(session.live(database), session)),
        RestoreVerb::print);
  }

  private BackupResult restore(LiveDatabase database, Session session) {
    return Backups.restore(
        database,
        session.path(file),
        foreign,
        waiting.lockTimeout(),
        allowDataLoss,
        consent.confirmation(session));
  }

  private static void print(BackupResult result, Printer printer) {
    printer.line(
        "%s is at %s again, as in %s"
            .formatted(printer.strong(result.database()), result.revision(), result.file()));
  }
}
