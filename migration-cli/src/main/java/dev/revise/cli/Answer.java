package dev.revise.cli;

import java.util.List;
import java.util.Optional;

/**
 * What {@code --json} prints, whatever the command.
 *
 * @param databases a result for each database, in the order of the command line; on an error those
 *     that were done before it
 */
record Answer(String command, List<Object> databases, Optional<String> error, int exitCode) {
  Answer {
    databases = List.copyOf(databases);
  }
}
