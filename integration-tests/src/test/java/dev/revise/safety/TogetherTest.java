package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.laws.Cases;
import dev.revise.testing.laws.Case;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Several processes that move one database at the same moment. */
class TogetherTest {
  private static final int PROCESSES = 4;

  @TestFactory
  Stream<DynamicTest> several_of_revise() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "four upgrades at once, then four downgrades, do each revision once",
                    () -> {
                      try (Site site = Place.fresh(one.database(), one.kind());
                          Site alone = one.atHead()) {
                        together(
                            number -> Jvm.revise(site.place(), "upgrade", "--lock-timeout", "9m"));
                        assertThat(HistoryRowsOf.site(site)).isEqualTo(rows(one, "JDBC"));
                        assertThat(LineDifferences.between(alone.catalogue(), site.catalogue()))
                            .isEmpty();
                        together(
                            number ->
                                Jvm.revise(
                                    site.place(), "downgrade", "base", "--lock-timeout", "9m"));
                        assertThat(HistoryRowsOf.site(site)).isEqualTo(thereAndBack(one));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> revise_and_stock_flyway() {
    return Cases.examples()
        .map(
            one ->
                one.test(
                    "revise and stock Flyway at once do each revision once",
                    () -> {
                      try (Site site = Place.fresh(one.database(), one.kind())) {
                        together(number -> runner(site, number, "upgrade", "migrate"));
                        assertThat(HistoryRowsOf.site(site)).isEqualTo(rows(one, "JDBC"));
                        together(number -> runner(site, number, "downgrade", "undo"));
                        assertThat(HistoryRowsOf.site(site)).isEqualTo(thereAndBack(one));
                      }
                    }));
  }

  private static Jvm runner(Site site, int number, String ours, String flyways) {
    if (number % 2 == 0) {
      return Jvm.start(site.place(), StockFlyway.class, flyways);
    }
    String target = ours.equals("upgrade") ? "head" : "base";
    return Jvm.revise(site.place(), ours, target, "--lock-timeout", "9m");
  }

  private static void together(Function<Integer, Jvm> start) throws InterruptedException {
    List<Jvm> running = IntStream.range(0, PROCESSES).boxed().map(start).toList();
    try {
      for (Jvm process : running) {
        assertThat(process.exit()).as(process::output).isZero();
      }
    } finally {
      running.forEach(Jvm::close);
    }
  }

  private static List<String> rows(Case one, String type) {
    return one.database().history().steps().stream()
        .map(step -> step.revision().id() + " " + type + " true")
        .toList();
  }

  private static List<String> thereAndBack(Case one) {
    List<String> back = new ArrayList<>(rows(one, "DELETE"));
    Collections.reverse(back);
    return Stream.concat(rows(one, "JDBC").stream(), back.stream()).toList();
  }
}
