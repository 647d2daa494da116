package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.rows.Survival;
import dev.revise.testing.site.Content;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Rows survive up and down where no operation loses data. */
final class RowsLaws {
  private RowsLaws() {}

  static Stream<DynamicTest> rowsSurviveUpAndDown(Case one) {
    return one.history().steps().stream().flatMap(step -> survives(one, step));
  }

  private static Stream<DynamicTest> survives(Case one, RevisionStep step) {
    Survival survival = Survival.of(step.before(), step.upgrade(), one.values().losses());
    RevisionId from = Case.before(step);
    return journey(
        one,
        step.revision().id() + " / rows survive up and down",
        new Journey(from, step.revision().id(), List.of(step.after()), survival),
        one.barrier(step));
  }

  static Stream<DynamicTest> rowsOfTheFirstRevisionReachHeadAndComeBack(Case one) {
    RevisionId first = new RevisionId(1);
    List<RevisionStep> later = one.history().steps().stream().skip(1).toList();
    List<Operation> all = new ArrayList<>();
    later.forEach(step -> all.addAll(step.upgrade().list()));
    Survival survival =
        Survival.of(one.history().schemaAt(first), new Operations(all), one.values().losses());
    return journey(
        one,
        "rows of the first revision reach head and come back",
        new Journey(first, one.head(), later.stream().map(RevisionStep::after).toList(), survival),
        later.stream().flatMap(step -> one.barrier(step).stream()).findFirst());
  }

  private static Stream<DynamicTest> journey(
      Case one, String law, Journey journey, Optional<String> barrier) {
    Survival survival = journey.survival();
    if (survival.stop().isPresent()) {
      return Stream.of(one.leftOut(law, survival.stop().get()));
    }
    Optional<String> stopBack = barrier.or(survival::stopBack);
    return Stream.concat(
        Stream.of(one.test(law, () -> journey.go(one, stopBack.isEmpty()))),
        stopBack
            .or(survival::unknown)
            .map(reason -> Stream.of(one.leftOut(law + " / the way back", reason)))
            .orElseGet(() -> omissions(one, law, survival)));
  }

  private static Stream<DynamicTest> omissions(Case one, String law, Survival survival) {
    return survival.omissions().stream()
        .map(omission -> one.leftOut(law + " / " + omission.what(), omission.reason()));
  }

  /**
   * From one revision to another and back.
   *
   * @param on the schemas on the way
   */
  private record Journey(RevisionId from, RevisionId to, Collection<Schema> on, Survival survival) {

    void go(Case one, boolean back) throws Exception {
      Schema low = one.history().schemaAt(from);
      try (Site site = one.at(from);
          Connection connection = site.connect()) {
        one.insertRows(connection, from, on);
        Content before = Content.of(connection, low);
        site.upgrade(to);
        Content expected = survival.expected(before);
        Content after = Content.of(connection, one.history().schemaAt(to));
        requireSame(expected, after.within(expected));
        if (back) {
          site.downgrade(from);
          Content returned = Content.of(connection, low);
          assertThat(returned.valuesByColumn()).containsOnlyKeys(before.valuesByColumn().keySet());
          if (survival.unknown().isEmpty()) {
            requireSame(survival.returning(before), survival.returning(returned));
          }
        }
      }
    }

    private static void requireSame(Content expected, Content actual) {
      assertThat(LineDifferences.between(expected.lines(), actual.lines())).isEmpty();
    }
  }
}
