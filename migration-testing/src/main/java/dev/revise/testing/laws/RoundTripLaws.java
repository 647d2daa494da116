package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialects;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A database comes back from wherever it was taken. */
final class RoundTripLaws {
  private static final int WALKS = 3;
  private static final int STEPS = 8;

  private RoundTripLaws() {}

  static Stream<DynamicTest> baseToHeadAndBack(Case one) {
    String law = "base to head and back, three times over";
    return Stream.concat(Stream.of(one.test(law, () -> thereAndBack(one))), one.floorReport(law));
  }

  /** As far down as the history goes. */
  private static void thereAndBack(Case one) throws Exception {
    RevisionId floor = one.floor();
    try (Site site = one.at(new RevisionId(Math.max(1, floor.number())))) {
      site.downgrade(floor);
      CatalogueLines low = site.catalogue();
      List<String> applied = site.applied();
      if (floor.equals(RevisionId.BASE)) {
        assertThat(low.about(one.database().schema())).as("left behind at base").isEmpty();
        assertThat(applied).isEmpty();
      }
      site.upgrade(one.head());
      CatalogueLines atHead = site.catalogue();
      for (int round = 0; round < 2; round++) {
        site.downgrade(floor);
        assertThat(LineDifferences.between(low, site.catalogue())).isEmpty();
        assertThat(site.applied()).isEqualTo(applied);
        site.upgrade(one.head());
        assertThat(LineDifferences.between(atHead, site.catalogue())).isEmpty();
      }
    }
  }

  static Stream<DynamicTest> downgradeLeavesNoTrace(Case one) {
    return one.eachReversible("downgrade leaves no trace", step -> noTrace(one, step));
  }

  private static void noTrace(Case one, RevisionStep step) throws Exception {
    try (Site site = one.at(Case.before(step))) {
      CatalogueLines before = site.catalogue();
      List<String> applied = site.applied();
      site.upgrade(step.revision().id());
      site.downgrade(Case.before(step));
      assertSameButPrerequisites(before, site.catalogue(), one);
      assertThat(site.applied()).isEqualTo(applied);
    }
  }

  /** Before the first revision there is not even a schema. */
  private static void assertSameButPrerequisites(
      CatalogueLines before, CatalogueLines after, Case one) {
    String schema = one.database().schema();
    if (before.about(schema).isEmpty()) {
      assertThat(after.about(schema)).isEmpty();
    } else {
      assertThat(LineDifferences.between(before, after)).isEmpty();
    }
  }

  static Stream<DynamicTest> upDownUpIsUp(Case one) {
    return one.eachReversible("up, down, up is up", step -> upDownUp(one, step));
  }

  private static void upDownUp(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.at(id)) {
      CatalogueLines up = site.catalogue();
      site.downgrade(Case.before(step));
      site.upgrade(id);
      assertThat(LineDifferences.between(up, site.catalogue())).isEmpty();
    }
  }

  static Stream<DynamicTest> randomWalks(Case one) {
    return new Random(20260101)
        .longs(WALKS)
        .mapToObj(
            seed ->
                one.test(
                    "random walk " + seed + " ends where the straight path does",
                    () -> walk(one, new Random(seed))));
  }

  private static void walk(Case one, Random random) throws Exception {
    int head = one.head().number();
    int floor = Math.max(1, one.floor().number());
    int here = floor;
    try (Site site = one.at(new RevisionId(here))) {
      for (int step = 0; step < STEPS; step++) {
        int next = floor + random.nextInt(head - floor + 1);
        move(site, here, next);
        here = next;
      }
      try (Site straight = one.at(new RevisionId(here))) {
        assertThat(LineDifferences.between(straight.catalogue(), site.catalogue())).isEmpty();
        assertThat(site.applied()).isEqualTo(straight.applied());
      }
    }
  }

  private static void move(Site site, int from, int to) {
    if (to > from) {
      site.upgrade(new RevisionId(to));
    } else if (to < from) {
      site.downgrade(new RevisionId(to));
    }
  }

  static Stream<DynamicTest> theDatabaseIsWhatHistorySays(Case one) {
    return one.eachRevision("the database is what history says", step -> asReplayed(one, step));
  }

  private static void asReplayed(Case one, RevisionStep step) throws Exception {
    RevisionHistory history = one.database().history();
    try (Site site = one.at(step.revision().id());
        Connection connection = site.connect()) {
      Schema replayed = history.schemaAt(step.revision().id());
      Schema expected = Dialects.of(connection).normalize(replayed);
      assertThat(LineDifferences.between(expected, site.introspected())).isEmpty();
    }
  }
}
