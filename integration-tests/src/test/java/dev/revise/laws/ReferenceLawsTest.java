package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.RevisionStep;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/** At each revision PostgreSQL's catalogue equals that of the real database, in both directions. */
@EachServer
class ReferenceLawsTest {

  @TestFactory
  Stream<DynamicTest> each_upgrade_reaches_the_real_database() {
    return withReference(
        (one, reference) ->
            one.eachRevision(
                "upgrade reaches the real database", step -> upgradeReaches(one, reference, step)));
  }

  @TestFactory
  Stream<DynamicTest> each_downgrade_returns_to_the_real_database() {
    return withReference(
        (one, reference) ->
            one.eachRevision(
                "downgrade returns to the real database",
                step -> downgradeReturns(one, reference, step)));
  }

  private static void upgradeReaches(Case one, Reference reference, RevisionStep step)
      throws Exception {
    try (Site site = one.at(step.revision().id())) {
      assertThat(
              LineDifferences.between(
                  reference.at(step.revision().id()),
                  Reference.comparable(site.catalogue(), one.database().schema())))
          .isEmpty();
    }
  }

  private static void downgradeReturns(Case one, Reference reference, RevisionStep step)
      throws Exception {
    try (Site site = one.atHead()) {
      site.downgrade(Case.before(step));
      assertThat(
              LineDifferences.between(
                  reference.at(Case.before(step)),
                  Reference.comparable(site.catalogue(), one.database().schema())))
          .isEmpty();
    }
  }

  private static Stream<DynamicTest> withReference(Law law) {
    return Cases.all(DatabaseKind.POSTGRESQL)
        .flatMap(
            one -> {
              var reference = Reference.of(one.database().name());
              if (reference.isEmpty()) {
                LoggerFactory.getLogger(ReferenceLawsTest.class)
                    .warn(
                        "no reference for {}; set REVISE_REFERENCE to compare",
                        one.database().name());
              }
              return reference.stream().flatMap(found -> law.tests(one, found));
            });
  }

  @FunctionalInterface
  private interface Law {
    Stream<DynamicTest> tests(Case one, Reference reference);
  }
}
