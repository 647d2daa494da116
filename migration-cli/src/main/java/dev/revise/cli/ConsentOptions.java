package dev.revise.cli;

import dev.revise.command.Confirmation;
import java.util.List;
import picocli.CommandLine.Option;

/** How a person says that a database is really meant. */
final class ConsentOptions {
  @Option(
      names = "--yes-really",
      paramLabel = "NAME",
      description = "That database is meant, where the command asks; repeat it for several.")
  private List<String> names = List.of();

  /** By name on the command line, or typed when somebody sits there. */
  Confirmation confirmation(Session session) {
    return (database, because, what) ->
        names.contains(database.name())
            || session
                .prompt("%s. Type %s to %s: ".formatted(because, database.name(), what))
                .filter(database.name()::equals)
                .isPresent();
  }
}
