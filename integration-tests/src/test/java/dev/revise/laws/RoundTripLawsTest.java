package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialects;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.EachServer;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Laws 2, 3, 4 and 8: a database comes back from wherever it was taken. */
@EachServer
class RoundTripLawsTest {
  private static final int WALKS = 3;
  private static final int STEPS = 8;

  @TestFactory
  Stream<DynamicTest> base_to_head_and_back_three_times_over() {
    return Case.all()
        .map(one -> one.test("base to head and back, three times over", () -> thereAndBack(one)));
  }

  private static void thereAndBack(Case one) throws Exception {
    RevisionId head = one.database().history().head();
    try (Site site = one.at(new RevisionId(1))) {
      site.downgrade(RevisionId.BASE);
      Catalogue base = site.catalogue();
      assertThat(base.about(one.database().schema())).as("left behind at base").isEmpty();
      site.upgrade(head);
      Catalogue atHead = site.catalogue();
      for (int round = 0; round < 2; round++) {
        site.downgrade(RevisionId.BASE);
        assertThat(Differences.between(base, site.catalogue())).isEmpty();
        assertThat(site.applied()).isEmpty();
        site.upgrade(head);
        assertThat(Differences.between(atHead, site.catalogue())).isEmpty();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> downgrade_leaves_no_trace() {
    return Case.all()
        .flatMap(one -> one.eachRevision("downgrade leaves no trace", step -> noTrace(one, step)));
  }

  private static void noTrace(Case one, RevisionStep step) throws Exception {
    try (Site site = one.at(Case.before(step))) {
      Catalogue before = site.catalogue();
      List<String> applied = site.applied();
      site.upgrade(step.revision().id());
      site.downgrade(Case.before(step));
      assertSameButPrerequisites(before, site.catalogue(), one);
      assertThat(site.applied()).isEqualTo(applied);
    }
  }

  /** Before the first revision there is not even a schema. */
  private static void assertSameButPrerequisites(Catalogue before, Catalogue after, Case one) {
    String schema = one.database().schema();
    if (before.about(schema).isEmpty()) {
      assertThat(after.about(schema)).isEmpty();
    } else {
      assertThat(Differences.between(before, after)).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> up_down_up_is_up() {
    return Case.all()
        .flatMap(one -> one.eachRevision("up, down, up is up", step -> upDownUp(one, step)));
  }

  private static void upDownUp(Case one, RevisionStep step) throws Exception {
    RevisionId id = step.revision().id();
    try (Site site = one.at(id)) {
      Catalogue up = site.catalogue();
      site.downgrade(Case.before(step));
      site.upgrade(id);
      assertThat(Differences.between(up, site.catalogue())).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> a_random_walk_ends_where_the_straight_path_does() {
    return Case.all()
        .flatMap(
            one ->
                new Random(20260101)
                    .longs(WALKS)
                    .mapToObj(
                        seed ->
                            one.test(
                                "random walk " + seed + " ends where the straight path does",
                                () -> walk(one, new Random(seed)))));
  }

  private static void walk(Case one, Random random) throws Exception {
    int head = one.database().history().head().number();
    int here = 1;
    try (Site site = one.at(new RevisionId(here))) {
      for (int step = 0; step < STEPS; step++) {
        int next = 1 + random.nextInt(head);
        move(site, here, next);
        here = next;
      }
      try (Site straight = one.at(new RevisionId(here))) {
        assertThat(Differences.between(straight.catalogue(), site.catalogue())).isEmpty();
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

  @TestFactory
  Stream<DynamicTest> the_database_is_what_history_says() {
    return Case.all()
        .flatMap(
            one ->
                one.eachRevision(
                    "the database is what history says", step -> asReplayed(one, step)));
  }

  private static void asReplayed(Case one, RevisionStep step) throws Exception {
    RevisionHistory history = one.database().history();
    try (Site site = one.at(step.revision().id());
        Connection connection = site.connect()) {
      Schema replayed = history.schemaAt(step.revision().id());
      Schema expected = Dialects.of(connection).normalize(replayed);
      assertThat(Differences.between(expected, site.introspected())).isEmpty();
    }
  }
}
