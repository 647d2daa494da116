package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database whose comments others wrote, and one difference among them that matters. */
@EachServer
class CommentsTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_matters_comes_first_and_everything_has_a_kind(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = described(kind)) {
      CheckResult check = Check.of(sky.live(), AlienSky.PATIENCE, false);

      assertThat(check.differences())
          .extracting(FoundDifference::words, FoundDifference::kind, FoundDifference::commentOnly)
          .containsExactly(
              tuple("column sky.star.by_hand is not expected", "column", false),
              tuple("comment on column sky.night.moon is not expected", "comment", true),
              tuple("comment on table sky.star is not expected", "comment", true));
      assertThat(check.clean()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_ignores_comments_does_not_mend_them(DatabaseKind kind) throws SQLException {
    try (AlienSky sky = described(kind)) {
      CheckResult check = Check.of(sky.live(), AlienSky.PATIENCE, true);

      assertThat(check.mending()).containsExactly("drop column sky.star.by_hand");
      assertThat(check.sql()).contains("DROP COLUMN").doesNotContain("COMMENT ON");

      sky.execute(check.sql().replaceAll("(?m)^--.*$", "").split(";\\s*"));
      assertThat(Check.of(sky.live(), AlienSky.PATIENCE, true).clean()).isTrue();
      assertThat(Check.of(sky.live(), AlienSky.PATIENCE, true).sql()).isEmpty();
      assertThat(Check.of(sky.live(), AlienSky.PATIENCE, false).mending())
          .containsExactly(
              "remove the comment on sky.night.moon", "remove the comment on sky.star");
    }
  }

  private static AlienSky described(DatabaseKind kind) throws SQLException {
    AlienSky sky = AlienSky.empty(kind);
    sky.upgrade("head");
    sky.execute(
        "COMMENT ON TABLE \"sky\".\"star\" IS 'in words of their own'",
        "COMMENT ON COLUMN \"sky\".\"night\".\"moon\" IS 'bright or dark'",
        "ALTER TABLE \"sky\".\"star\" ADD COLUMN \"by_hand\" integer");
    return sky;
  }
}
