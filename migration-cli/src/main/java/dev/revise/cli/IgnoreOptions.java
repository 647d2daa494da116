package dev.revise.cli;

import dev.revise.engine.LiveDatabase;
import dev.revise.schema.IgnorePattern;
import dev.revise.schema.IgnoredObjects;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What takes no part in the comparisons of a verb. */
final class IgnoreOptions {
  @Option(
      names = "--ignore",
      paramLabel = "PATTERN",
      description =
          "Leave out what has such a name, * for any characters, or KIND:PATTERN; may be repeated.")
  private List<IgnorePattern> patterns = new ArrayList<>();

  boolean areGiven() {
    return !patterns.isEmpty();
  }

  IgnoredObjects asked() {
    return IgnoredObjects.asked(patterns);
  }

  /** The same database without that. */
  LiveDatabase in(LiveDatabase database) {
    return new LiveDatabase(database.managed(), database.config().ignoring(asked()));
  }
}
