package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.cdb.latiss.LatissDatabase;
import dev.revise.command.Confirmation;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.revision.RevisionId;
import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Revision 0004 of cdb_latiss lets vignetting be told in words, which no number can hold. */
class LatissVignetteTest {
  private static final RevisionId NUMBERS = new RevisionId(3);
  private static final RevisionId WORDS = new RevisionId(4);
  private static final String EXPOSURE =
      """
      INSERT INTO "cdb_latiss"."exposure"
        ("exposure_id", "exposure_name", "controller", "day_obs", "seq_num", "vignette")
      VALUES (2024062500001, 'AT_O_20240625_000001', 'O', 20240625, 1, '%s')""";

  @ParameterizedTest(name = "cdb_latiss / {0} / 0004 / a word stops the downgrade")
  @EnumSource(DatabaseKind.class)
  void a_word_stops_the_downgrade(DatabaseKind kind) throws Exception {
    try (Site site = Site.at(new LatissDatabase(), kind, WORDS)) {
      site.place().execute(EXPOSURE.formatted("FULLY"));
      assertThatThrownBy(() -> site.downgrade(NUMBERS))
          .hasMessageContaining(
              "1 rows of cdb_latiss.exposure hold a vignette that does not fit integer")
          .hasMessageContaining(
              "change or delete them first; it was rolled back; nothing was undone");
      assertThat(site.applied()).last().isEqualTo("0004");
    }
  }

  @ParameterizedTest(name = "cdb_latiss / {0} / 0004 / a number written as text becomes one")
  @EnumSource(DatabaseKind.class)
  void a_number_written_as_text_becomes_one(DatabaseKind kind) throws Exception {
    try (Site site = Site.at(new LatissDatabase(), kind, WORDS)) {
      site.place().execute(EXPOSURE.formatted("2"));
      site.downgrade(NUMBERS);
      assertThat(site.applied()).last().isEqualTo("0003");
    }
  }

  @ParameterizedTest(name = "cdb_latiss / {0} / 0004 / a word is given up if that is allowed")
  @EnumSource(DatabaseKind.class)
  void a_word_is_given_up_if_that_is_allowed(DatabaseKind kind) throws Exception {
    try (Site site = Site.at(new LatissDatabase(), kind, WORDS)) {
      site.place().execute(EXPOSURE.formatted("FULLY"));
      MoveRequest allowed =
          new MoveRequest(
              MoveOptions.DEFAULT.allowingDataLoss(true),
              false,
              Optional.empty(),
              Confirmation.NONE);
      new Move(List.of(site.live()), allowed, Progress.NONE).downgrade(Target.parse("0003"));
      assertThat(site.applied()).last().isEqualTo("0003");
      try (Connection connection = site.connect()) {
        assertThat(
                Catalogue.strings(
                        connection,
                        "SELECT coalesce(CAST(\"vignette\" AS varchar), 'none') FROM \"cdb_latiss\".\"exposure\"")
                    .toList())
            .containsExactly("none");
      }
    }
  }
}
