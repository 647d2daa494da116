package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table of ours that somebody made such as revise cannot hold is no missing table. */
@EachServer
class UnmanagedTableTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void it_is_told_and_not_created_again(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = AlienSky.empty(kind)) {
      sky.upgrade("2");
      if (kind == DatabaseKind.H2) {
        sky.execute(
            "ALTER TABLE \"sky\".\"star\" ADD COLUMN \"odd\" integer DEFAULT 7 DEFAULT ON NULL");
      } else {
        sky.execute(
            "CREATE SEQUENCE \"sky\".\"one\" OWNED BY \"sky\".\"star\".\"name\"",
            "CREATE SEQUENCE \"sky\".\"two\" OWNED BY \"sky\".\"star\".\"name\"");
      }

      CheckResult check = Check.of(sky.live(), AlienSky.PATIENCE, false);

      assertThat(check.clean()).isFalse();
      assertThat(check.differences())
          .extracting(FoundDifference::words)
          .singleElement()
          .asString()
          .startsWith("table sky.star cannot be compared: it has a part that is not managed: ");
      assertThat(check.mending()).isEmpty();
      assertThat(check.sql()).doesNotContain("CREATE TABLE");
    }
  }
}
