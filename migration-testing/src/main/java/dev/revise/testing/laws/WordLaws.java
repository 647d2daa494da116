package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Confirmation;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.AlterColumn;
import dev.revise.revision.RevisionStep;
import dev.revise.testing.rows.Survival;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Revisions that let a number be told in words, which no number can hold on the way back. */
final class WordLaws {
  private WordLaws() {}

  static Stream<DynamicTest> wordsThatStopTheDowngrade(Case one) {
    return eachAlteration(
        one,
        "a word stops the downgrade",
        (site, step, column) -> {
          site.place().execute(word(column));
          assertThatThrownBy(() -> site.downgrade(Case.before(step)))
              .hasMessageContaining(
                  "1 row of %s holds a %s that does not fit %s"
                      .formatted(column.table(), column.to().name(), column.from().type()))
              .hasMessageContaining(
                  "change or delete it first; it was rolled back; nothing was undone");
          assertThat(site.applied()).last().isEqualTo(step.revision().id().toString());
        });
  }

  static Stream<DynamicTest> numbersInText(Case one) {
    return eachAlteration(
        one,
        "a number written as text becomes one",
        (site, step, column) -> {
          List<String> numbers = values(site, column);
          site.downgrade(Case.before(step));
          assertThat(site.applied()).doesNotContain(step.revision().id().toString());
          assertThat(values(site, column)).isEqualTo(numbers).doesNotContain("none");
        });
  }

  static Stream<DynamicTest> wordsThatAreGivenUp(Case one) {
    return eachAlteration(
        one,
        "a word is given up if that is allowed",
        (site, step, column) -> {
          site.place().execute(word(column));
          MoveRequest allowed =
              new MoveRequest(
                  MoveOptions.DEFAULT.allowingDataLoss(true),
                  false,
                  Optional.empty(),
                  Confirmation.NONE);
          new Move(List.of(site.live()), allowed, Progress.NONE)
              .downgrade(Target.parse(Case.before(step).toString()));
          assertThat(site.applied()).doesNotContain(step.revision().id().toString());
          assertThat(Collections.frequency(values(site, column), "none")).isOne();
        });
  }

  private static String word(AlterColumn column) {
    return "UPDATE %2$s SET \"%1$s\" = 'W' WHERE \"%1$s\" = (SELECT max(\"%1$s\") FROM %2$s)"
        .formatted(column.to().name(), quoted(column));
  }

  private static List<String> values(Site site, AlterColumn column) throws Exception {
    try (Connection connection = site.connect()) {
      return CatalogueLines.strings(
              connection,
              "SELECT coalesce(CAST(\"%1$s\" AS varchar), 'none') FROM %2$s ORDER BY 1"
                  .formatted(column.to().name(), quoted(column)))
          .toList();
    }
  }

  private static String quoted(AlterColumn column) {
    return "\"%s\".\"%s\"".formatted(column.table().schema(), column.table().name());
  }

  private static Stream<DynamicTest> eachAlteration(Case one, String law, AlterationTest test) {
    return one.history().steps().stream()
        .flatMap(step -> Words.comeWith(step).map(column -> named(one, step, column, law, test)));
  }

  private static DynamicTest named(
      Case one, RevisionStep step, AlterColumn column, String law, AlterationTest test) {
    String name = "%s / %s / %s".formatted(step.revision().id(), column.to().name(), law);
    Optional<String> noWayBack =
        one.barrier(step).or(() -> Survival.of(step.after(), step.downgrade(), Set.of()).stop());
    if (noWayBack.isPresent()) {
      return one.leftOut(name, noWayBack.get());
    }
    return one.test(
        name,
        () -> {
          try (Site site = one.at(step.revision().id())) {
            try (Connection connection = site.connect()) {
              one.insertRows(connection, step.revision().id(), List.of(step.before()));
            }
            test.run(site, step, column);
          }
        });
  }

  @FunctionalInterface
  private interface AlterationTest {
    void run(Site site, RevisionStep step, AlterColumn column) throws Exception;
  }
}
