package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.Current;
import dev.revise.engine.MoveOptions;
import dev.revise.laws.Cases;
import dev.revise.revision.RevisionId;
import dev.revise.testing.site.Site;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a run told is on disk, whatever becomes of the process. */
class ToldTest {
  private static final RevisionId LAST = new RevisionId(9);

  @TestFactory
  Stream<DynamicTest> killed_once_it_told() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "an upgrade killed as it begins a revision has done those before",
                    () -> {
                      try (Site site = Place.fresh(one.database(), one.kind());
                          Jvm upgrade = Jvm.revise(site.place(), "upgrade")) {
                        upgrade.awaitOutput("upgrade " + LAST + " -> " + LAST.next());
                        upgrade.kill();
                        Boundaries.awaitEndOfOthers(site);
                        RevisionId found =
                            Current.of(site.live(), MoveOptions.DEFAULT.lockTimeout()).revision();
                        assertThat(found).as(upgrade::output).isGreaterThanOrEqualTo(LAST);
                      }
                    }));
  }
}
