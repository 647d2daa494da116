package dev.revise.cli;

import dev.revise.command.BackupResult;
import dev.revise.command.Backups;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Writes a database into a file: pg_dump's, or H2's own script.",
    footer = {
      "  revise -n cdb_latiss backup /var/backups/consdb/before-the-upgrade",
    })
final class BackupVerb implements Verb {
  @Parameters(paramLabel = "FILE", description = "A new file.")
  private Path file = Path.of("");

  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    session.requireOne("backup writes one database into a file");
    return session.each(
        database ->
            session.busy(
                "backing up " + database.name(),
                () ->
                    Backups.write(
                        session.live(database), session.path(file), waiting.lockTimeout())),
        BackupVerb::print);
  }

  private static void print(BackupResult result, Printer printer) {
    printer.line(
        "%s at %s is in %s"
            .formatted(printer.strong(result.database()), result.revision(), result.file()));
  }
}
