package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Confirmation;
import dev.revise.command.Current;
import dev.revise.command.Stamp;
import dev.revise.command.Target;
import dev.revise.engine.LockedException;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code stamp} writes what Flyway would have written, and nothing else. */
class StampTest {
  private static final String HISTORY = "\"cdb\".\"cdb_latiss_history\"";

  @TestFactory
  Stream<DynamicTest> the_rows() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "a stamped history has the rows of Flyway's own",
                    () -> {
                      try (Site moved = one.at(new RevisionId(7));
                          Site stamped = one.at(new RevisionId(7))) {
                        stamped.place().execute("DROP TABLE " + HISTORY);
                        stamp(stamped, "0007");
                        assertThat(HistoryRowsOf.whole(stamped))
                            .isEqualTo(HistoryRowsOf.whole(moved));
                        moved.downgrade(new RevisionId(4));
                        stamp(stamped, "0004");
                        assertThat(HistoryRowsOf.whole(stamped))
                            .isEqualTo(HistoryRowsOf.whole(moved));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> up_and_down() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "stamping changes no table, and stock Flyway goes on from there",
                    () -> {
                      try (Site site = one.at(new RevisionId(7));
                          Site straight = one.atHead()) {
                        CatalogueLines before = site.catalogue();
                        stamp(site, "0012");
                        stamp(site, "0003");
                        stamp(site, "0007");
                        assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
                        site.flyway().target("0007").load().validate();
                        site.downgrade(new RevisionId(2));
                        site.upgrade(one.database().history().head());
                        site.flyway().load().validate();
                        assertThat(LineDifferences.between(straight.catalogue(), site.catalogue()))
                            .isEmpty();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> over_damage() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "stamping puts edited, missing and failed rows right",
                    () -> {
                      try (Site site = one.at(new RevisionId(7))) {
                        site.place()
                            .execute(
                                "UPDATE %s SET \"checksum\" = 1 WHERE \"version\" = '0002'"
                                    .formatted(HISTORY),
                                "DELETE FROM %s WHERE \"version\" = '0004'".formatted(HISTORY),
                                "UPDATE %s SET \"success\" = FALSE WHERE \"version\" = '0007'"
                                    .formatted(HISTORY));
                        stamp(site, "0007");
                        assertThat(current(site)).isEqualTo(new RevisionId(7));
                        Moves.of(site).upgrade(Target.HEAD);
                        site.flyway().load().validate();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> beside_a_runner() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "stamping waits for a runner and then says so",
                    () -> {
                      try (Site site = one.at(new RevisionId(7));
                          Connection runner = site.connect();
                          Statement statement = runner.createStatement()) {
                        runner.setAutoCommit(false);
                        statement.execute(site.dialect().history(site.history()).lock());
                        assertThatThrownBy(
                                () ->
                                    Stamp.run(
                                        site.live(),
                                        Target.HEAD,
                                        Duration.ofSeconds(1),
                                        Confirmation.NONE))
                            .isInstanceOf(LockedException.class)
                            .hasMessageContaining("another runner");
                        runner.rollback();
                        assertThat(current(site)).isEqualTo(new RevisionId(7));
                      }
                    }));
  }

  private static void stamp(Site site, String target) {
    Stamp.run(site.live(), Target.parse(target), Moves.PATIENCE, Confirmation.NONE);
  }

  private static RevisionId current(Site site) {
    return Current.of(site.live(), Moves.PATIENCE).revision();
  }
}
