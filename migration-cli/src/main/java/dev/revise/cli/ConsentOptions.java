package dev.revise.cli;

import dev.revise.command.Confirmation;
import java.util.List;
import picocli.CommandLine.Option;

/** How a person says that a protected database is meant. */
final class ConsentOptions {
  @Option(
      names = "--yes-really",
      paramLabel = "NAME",
      description = "A protected database may be changed; repeat it for several.")
  private List<String> names = List.of();

  /** By name on the command line, or typed when somebody sits there. */
  Confirmation confirmation(Session session) {
    return (database, what) ->
        names.contains(database.name())
            || session
                .prompt(
                    "%s is protected%s. Type its name to %s: "
                        .formatted(
                            database.name(),
                            database
                                .config()
                                .environment()
                                .map(name -> " in environment " + name)
                                .orElse(""),
                            what))
                .filter(database.name()::equals)
                .isPresent();
  }
}
