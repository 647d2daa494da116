package dev.revise.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The snapshot differs where schemas differ, and nowhere else. */
class H2SnapshotTest {

  @Test
  void theOrderOfCreationDoesNotCount() throws SQLException {
    try (TestDatabase first = HostileSchema.created(DatabaseKind.H2);
        TestDatabase other = DatabaseKind.H2.fresh()) {
      HostileSchema.of(DatabaseKind.H2, HostileSchema.version(other))
          .reversed()
          .with(
              3,
              "ALTER TABLE \"cdb\".\"exposure\" ADD COLUMN \"gone\" INTEGER",
              "ALTER TABLE \"cdb\".\"exposure\" DROP COLUMN \"gone\"",
              "CREATE TABLE \"aside\" (A INTEGER PRIMARY KEY)")
          .create(other);

      assertThat(HostileSchema.snapshot(first).differences(HostileSchema.snapshot(other)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "changes.h2.csv", delimiter = '|')
  void eachChangeIsSeen(String sql, String fact) throws SQLException {
    try (TestDatabase database = HostileSchema.created(DatabaseKind.H2);
        Connection connection = database.connect()) {
      CatalogueSnapshot before = HostileSchema.snapshot(database);
      HostileSchema.execute(connection, sql);

      assertThat(before.differences(HostileSchema.snapshot(database)))
          .anySatisfy(line -> assertThat(line).contains(fact));
    }
  }
}
