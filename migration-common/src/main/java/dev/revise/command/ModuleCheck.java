package dev.revise.command;

import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.file.InputFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionLock;
import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a test of a module asks: whether its revisions are those that were locked, and lead to what
 * the module says that the schema should be. No database is asked.
 */
public final class ModuleCheck {
  private ModuleCheck() {}

  /** The same where Java was started in the root of the repository, as Maven starts a test. */
  public static List<String> findings(ManagedDatabase database) {
    return findings(database, Path.of("").toAbsolutePath());
  }

  /**
   * What is wrong, a sentence each; nothing if all is right.
   *
   * @param root the repository's root
   */
  public static List<String> findings(ManagedDatabase database, Path root) {
    try {
      RevisionLock.verify(
          database.history(),
          new InputFile(root.resolve(ModuleLayout.of(database).lock())).text().lines().toList());
      return missing(database, targets(database, root));
    } catch (MigrationException e) {
      return List.of(e.getMessage());
    }
  }

  private static List<String> missing(ManagedDatabase database, TargetSchema targets) {
    if (database.authoring().target().isEmpty()) {
      return List.of();
    }
    CheckResult result = Check.offline(database, targets, false);
    return result.target().stream()
        .flatMap(
            target ->
                target.clean()
                    ? Stream.<String>of()
                    : Stream.of(
                        "%s does not match %s; write the revision that brings this: %s"
                            .formatted(
                                "the head " + target.head() + " of " + database.name(),
                                target.schema(),
                                String.join(
                                    ", ",
                                    target.operations().stream()
                                        .map(OperationLine::operation)
                                        .toList()))))
        .toList();
  }

  private static TargetSchema targets(ManagedDatabase database, Path root) {
    Surroundings surroundings =
        new Surroundings(System.getenv(), root, Path.of(System.getProperty("user.home")));
    SchemaReader reader =
        new SchemaReader(
            List.of(database),
            other -> RevisionId.BASE,
            new Configuration(surroundings, Wanted.nothing()),
            Duration.ZERO);
    return new TargetSchema(reader, root, System.getenv());
  }
}
