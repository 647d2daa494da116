package dev.revise.flyway.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.testing.DatabaseKind;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompiledLocationsTest {
  private static final UnaryOperator<FluentConfiguration> NOT_COMPILED =
      configuration -> configuration.locations("classpath:not/compiled");

  private final Workspace workspace = Workspace.on(DatabaseKind.H2);

  @AfterEach
  void close() {
    workspace.close();
  }

  private static FluentConfiguration strict(FluentConfiguration configuration) {
    return NOT_COMPILED.apply(configuration).failOnMissingLocations(true);
  }

  @Test
  void migrateSaysToCompile() {
    assertThatThrownBy(() -> workspace.flyway(CompiledLocationsTest::strict).migrate())
        .isInstanceOf(FlywayException.class)
        .hasMessage(
            "classpath:not/compiled holds no migrations; compile them first (mvn process-classes flyway:migrate) or correct flyway.locations");
  }

  @Test
  void undoSaysToCompile() {
    assertThatThrownBy(() -> workspace.undo(CompiledLocationsTest::strict))
        .hasMessageStartingWith("classpath:not/compiled holds no migrations; compile them first");
  }

  @Test
  void withoutFailOnMissingLocationsFlywayIsAsLenientAsEver() {
    assertThat(workspace.flyway(NOT_COMPILED).migrate().migrationsExecuted).isZero();
  }
}
