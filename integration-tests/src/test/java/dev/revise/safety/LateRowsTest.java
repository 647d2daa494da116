package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Current;
import dev.revise.command.Target;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.engine.RefusedException;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.Site;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rows that come after the downgrade was found to lose nothing. */
class LateRowsTest {
  @TestFactory
  Stream<DynamicTest> rows_that_come_meanwhile() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a downgrade stops before the revision that would drop a late row",
                    () -> stops(one)));
  }

  private static void stops(Case one) throws Exception {
    try (Site site = one.atHead()) {
      Progress inserting =
          new Progress() {
            @Override
            public void revision(String line) {
              if (line.startsWith("downgrade 0003 -> 0002 ")) {
                insert(site);
              }
            }
          };
      assertThatThrownBy(
              () -> Moves.of(site, MoveOptions.DEFAULT, inserting).downgrade(Target.BASE))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "going back would lose table cdb_latiss.exposure with 1 row; say --allow-data-loss if that is meant");
      assertThat(Current.of(site.live(), Moves.PATIENCE).revision()).isEqualTo(new RevisionId(1));
      assertThat(Boundaries.of(one).requireBoundary(site, "after the refusal"))
          .isEqualTo(new RevisionId(1));
    }
  }

  private static void insert(Site site) {
    try {
      site.place().execute(IngestTest.insertion(1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
