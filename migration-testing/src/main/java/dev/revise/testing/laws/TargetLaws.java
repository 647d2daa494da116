package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Check;
import dev.revise.command.CheckedTarget;
import dev.revise.command.OperationLine;
import dev.revise.command.SchemaReader;
import dev.revise.command.TargetSchema;
import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What a module says that its schema should be, is so: nobody forgot a revision. */
final class TargetLaws {
  private static final String LAW = "the head is as its target says";

  private TargetLaws() {}

  static Stream<DynamicTest> theHeadIsAsItsTargetSays(TestedHistory history) {
    return history.database().authoring().target().isPresent()
        ? history.test(LAW, () -> asItsTargetSays(history))
        : history.leftOut(LAW, "the module names no target; its revisions are made by hand");
  }

  private static void asItsTargetSays(TestedHistory history) {
    CheckedTarget target =
        Check.offline(history.database(), targets(history), false).target().orElseThrow();
    assertThat(target.differences()).as(forgotten(target)).isEmpty();
    assertThat(target.operations()).as(forgotten(target)).isEmpty();
  }

  private static String forgotten(CheckedTarget target) {
    return "the head %s does not match %s; write the revision that brings this: %s"
        .formatted(
            target.head(),
            target.schema(),
            target.operations().stream()
                .map(OperationLine::operation)
                .collect(Collectors.joining(", ")));
  }

  private static TargetSchema targets(TestedHistory history) {
    ManagedDatabase database = history.database();
    Path here = root(history);
    Configuration nowhere =
        new Configuration(
            new Surroundings(Map.of(), here, here),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    SchemaReader reader =
        new SchemaReader(
            List.of(database), one -> one.history().head(), nowhere, Duration.ofSeconds(10));
    return new TargetSchema(reader, here, Map.of());
  }

  /** Below which the module's directory is the one where its files are. */
  private static Path root(TestedHistory history) {
    Path directory = history.directory().toAbsolutePath().normalize();
    Path module = Path.of(history.database().module());
    Path root = directory;
    if (directory.endsWith(module)) {
      for (int name = 0; name < module.getNameCount(); name++) {
        root = root.getParent();
      }
    }
    return root;
  }
}
