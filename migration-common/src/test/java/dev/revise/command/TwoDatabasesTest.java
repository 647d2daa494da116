package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.engine.UnreachableException;
import dev.revise.schema.UsageException;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A diff of two live databases, which are read at the same time where both are on servers. */
class TwoDatabasesTest {
  private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:1/nowhere?user=u&password=p";

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void each_side_is_read_from_its_own_database(DatabaseKind kind) throws SQLException {
    try (TestDatabase one = kind.fresh();
        TestDatabase other = kind.fresh()) {
      for (TestDatabase place : List.of(one, other)) {
        place.execute("CREATE SCHEMA \"sky\"", "CREATE TABLE \"sky\".\"star\" (\"id\" bigint)");
      }
      assertThat(diff(url(one), url(other)).same()).isTrue();

      other.execute("ALTER TABLE \"sky\".\"star\" ADD COLUMN \"name\" varchar(20)");
      assertThat(words(diff(url(one), url(other)))).containsExactly("add column sky.star.name");
      assertThat(words(diff(url(other), url(one)))).containsExactly("drop column sky.star.name");
    }
  }

  @Test
  void what_is_wrong_with_either_side_is_reported() throws SQLException {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      place.execute("CREATE SCHEMA \"sky\"");

      assertThatThrownBy(() -> diff(url(place), NOWHERE))
          .isInstanceOf(UnreachableException.class)
          .hasMessageContaining("127.0.0.1");
      assertThatThrownBy(() -> diff(NOWHERE, url(place))).isInstanceOf(UnreachableException.class);
      assertThatThrownBy(() -> diff(url(place), url(place), "sky", "night"))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("has no schema \"night\"");
      assertThatThrownBy(() -> diff(url(place), NOWHERE, "night", "sky"))
          .as("the first comes first")
          .hasMessageContaining("has no schema \"night\"");
    }
  }

  private DiffResult diff(String from, String to) {
    return diff(from, to, "sky", "sky");
  }

  private DiffResult diff(String from, String to, String fromSchema, String toSchema) {
    SchemaReader reader =
        new SchemaReader(
            List.of(),
            database -> {
              throw new AssertionError(database.name() + " is not asked");
            },
            new Configuration(
                new Surroundings(Map.of(), directory, directory),
                new Wanted(Optional.empty(), Optional.empty(), Optional.empty())),
            AlienSky.PATIENCE);
    return Diff.of(
        new DiffRequest(
            new SchemaSpec.Database(from, fromSchema),
            new SchemaSpec.Database(to, toSchema),
            Optional.empty(),
            List.of(),
            new Zones(List.of()),
            false,
            false),
        reader);
  }

  private static List<String> words(DiffResult result) {
    return result.operations().stream().map(OperationLine::operation).toList();
  }

  private static String url(TestDatabase place) {
    return place.kind() == DatabaseKind.H2
        ? place.url() + ";USER=" + place.user()
        : "%s%suser=%s&password=%s"
            .formatted(
                place.url(), place.url().contains("?") ? "&" : "?", place.user(), place.password());
  }
}
