package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.config.Placeholder;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.engine.UntoldException;
import dev.revise.operation.NoStep;
import dev.revise.operation.Placeholders;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.ConnectionStep;
import dev.revise.revision.StepContext;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data steps that must be told something before anything moves. */
class ToldStepTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final String HOSTS = "SELECT \"host\" FROM \"sky\".\"star\" ORDER BY \"id\"";
  private static final String MISSING =
      "revision 0003 of sky cannot begin \"name the host\": placeholder host is missing, HOST.DOMAIN of the survey; give it as --placeholder host=..., as REVISE_PLACEHOLDER_HOST, or below placeholders in revise.toml; to Flyway it is flyway.placeholders.host";

  private record Host() implements ConnectionStep {
    @Override
    public void check(Placeholders given) {
      host(given);
    }

    private static String host(Placeholders given) {
      return given.require(
          "host",
          "HOST.DOMAIN of the survey",
          text -> Optional.of(text).filter(name -> name.contains(".")));
    }

    @Override
    public long run(StepContext context) throws SQLException {
      String sql = "UPDATE \"star\" SET \"host\" = ?";
      try (PreparedStatement update = context.connection().prepareStatement(sql)) {
        update.setString(1, host(context.placeholders()));
        return update.executeUpdate();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_moves_before_it_is_told(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      assertThatThrownBy(() -> move(sky, Direction.UPGRADE, "3"))
          .isInstanceOf(UntoldException.class)
          .hasMessage(MISSING + "; nothing was changed");
      assertThatThrownBy(() -> move(sky, Direction.UPGRADE, "3", "host=secret"))
          .hasMessage(
              "revision 0003 of sky cannot begin \"name the host\": placeholder host is not HOST.DOMAIN of the survey; correct it in --placeholder, in REVISE_PLACEHOLDER_HOST, below placeholders in revise.toml, or in flyway.placeholders.host; nothing was changed");
      assertThat(
              sky.rows(
                  "SELECT \"version\" FROM \"sky\".\"flyway_schema_history\" WHERE \"version\" IS NOT NULL"))
          .containsExactly("0001");

      move(sky, Direction.UPGRADE, "3", "HOST=sky.example.org");
      assertThat(sky.rows(HOSTS)).containsExactly("sky.example.org", "sky.example.org");
    }
  }

  @ParameterizedTest
  @EnumSource
  void going_back_asks_what_going_back_needs(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      move(sky, Direction.UPGRADE, "3", "host=sky.example.org");
      assertThatThrownBy(() -> move(sky, Direction.DOWNGRADE, "1"))
          .hasMessageStartingWith(
              "revision 0002 of sky cannot begin \"forget the host\": placeholder host is missing");
      assertThat(move(sky, Direction.DOWNGRADE, "2").databases().get(0).to()).hasToString("0002");
      move(sky, Direction.DOWNGRADE, "1", "host=moon.example.org");
      assertThat(sky.rows(HOSTS)).containsExactly("moon.example.org", "moon.example.org");
    }
  }

  @Test
  void a_dry_run_shows_it() throws SQLException {
    try (StepDatabase sky = sky(DatabaseKind.H2)) {
      assertThat(
              DryRun.of(Direction.UPGRADE, told(sky), MoveRequest.DEFAULT, Target.parse("3"))
                  .untold())
          .singleElement()
          .satisfies(
              step -> {
                assertThat(step.revision()).hasToString("0003");
                assertThat(step.step()).isEqualTo("name the host");
                assertThat(step.missing()).startsWith("placeholder host is missing");
              });
      assertThat(
              DryRun.of(
                      Direction.UPGRADE,
                      told(sky, "host=sky.example.org"),
                      MoveRequest.DEFAULT,
                      Target.parse("3"))
                  .untold())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void stock_flyway_asks_and_tells_too(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      assertThatThrownBy(() -> sky.flyway("3").migrate()).hasMessageContaining(MISSING);
      assertThat(sky.rows(HOSTS)).containsExactly("null", "null");
      assertThat(sky.dryRun(Direction.UPGRADE, "3").from()).hasToString("0002");

      Flyway flyway =
          Flyway.configure()
              .configuration(sky.flyway("3").getConfiguration())
              .placeholders(Map.of("host", "sky.example.org"))
              .load();
      flyway.migrate();
      assertThat(sky.rows(HOSTS)).containsExactly("sky.example.org", "sky.example.org");
    }
  }

  @Test
  void nothing_shows_a_value() {
    assertThat(Placeholders.of(Map.of("host", "secret"))).hasToString("Placeholders[host]");
  }

  private static MoveResult move(
      StepDatabase sky, Direction direction, String target, String... placeholders) {
    MoveRequest request =
        new MoveRequest(MoveOptions.DEFAULT, false, Optional.empty(), Confirmation.NONE);
    return new Move(List.of(told(sky, placeholders)), request, Progress.NONE)
        .run(direction, Target.parse(target));
  }

  private static LiveDatabase told(StepDatabase sky, String... placeholders) {
    return new LiveDatabase(
        sky,
        sky.live()
            .config()
            .telling(List.of(placeholders).stream().map(Placeholder::parse).toList()));
  }

  private static StepDatabase sky(DatabaseKind kind) throws SQLException {
    StepDatabase sky =
        StepDatabase.on(
            kind,
            ToldStepTest::stars,
            schema -> schema.run("forget the host", new NoStep(), new Host()),
            schema -> schema.run("name the host", new Host(), new NoStep()));
    sky.upgrade("1");
    sky.execute("INSERT INTO \"sky\".\"star\" (\"id\") VALUES (1), (2)");
    return sky;
  }

  private static void stars(SchemaChange schema) {
    schema.create(Table.of(STAR, Column.bigint("id").notNull(), Column.text("host")));
  }
}
