package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Check;
import dev.revise.command.CheckedTarget;
import dev.revise.command.SchemaReader;
import dev.revise.command.TargetSchema;
import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 5, for what a module says that its schema should be: nobody forgot a revision. */
class TargetLawsTest {
  private static final Path ROOT = Path.of("..");

  @TestFactory
  Stream<DynamicTest> the_head_is_as_its_target_says() {
    return EachDatabase.that(database -> database.authoring().target().isPresent())
        .keeps("the head is as its target says", TargetLawsTest::asItsTargetSays);
  }

  private static void asItsTargetSays(ManagedDatabase database) {
    CheckedTarget target = Check.offline(database, targets(), false).target().orElseThrow();
    assertThat(target.differences()).as(target.schema()).isEmpty();
    assertThat(target.operations()).isEmpty();
  }

  private static TargetSchema targets() {
    Configuration nowhere =
        new Configuration(
            new Surroundings(Map.of(), ROOT, ROOT),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    SchemaReader reader =
        new SchemaReader(
            Case.databases().toList(),
            database -> database.history().head(),
            nowhere,
            Duration.ofSeconds(10));
    return new TargetSchema(reader, ROOT, Map.of());
  }
}
