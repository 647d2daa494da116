package dev.revise.features;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import dev.revise.testing.site.LineDifferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code pg_dump -s} can print, revise brings back or names. */
@EachServer
class FeatureLawsTest {
  private static final Logger LOG = LoggerFactory.getLogger(FeatureLawsTest.class);
  private static final Gaps GAPS = Gaps.of("gaps.txt");
  private static final Queue<Pair> PAIRS = new ConcurrentLinkedQueue<>();

  /** {@code -Dfeature=view} tries those alone whose name contains it. */
  private static List<Feature> features() {
    String part = System.getProperty("feature", "");
    return Features.of(SchemaDump.version()).stream()
        .filter(feature -> feature.name().contains(part))
        .toList();
  }

  @Test
  void each_feature_is_brought_back_or_named() throws Exception {
    String means =
        SchemaDump.isAvailable()
            ? "pg_dump and the catalogues"
            : "the catalogues alone, for want of a pg_dump of its version";
    List<Feature> features = features();
    Map<String, String> failed = new ConcurrentSkipListMap<>();
    features.parallelStream()
        .forEach(
            feature -> failure(feature).ifPresent(reason -> failed.put(feature.name(), reason)));
    failed.forEach((name, reason) -> LOG.info("gap {}: {}", name, reason));
    LOG.info(
        "{} of {} features hold on PostgreSQL {}, compared by {}",
        features.size() - failed.size(),
        features.size(),
        PostgresServer.shared().version(),
        means);
    assertThat(GAPS.wrong(features.stream().map(Feature::name).toList(), failed)).isEmpty();
  }

  /** Without programs that look from outside, nothing is committed and a database serves again. */
  private static Optional<String> failure(Feature feature) {
    Pair pair = Optional.ofNullable(PAIRS.poll()).orElseGet(Pair::open);
    Optional<String> failure = new Trial(feature).failure(pair.lab(), pair.other());
    if (pair.isAsBefore()) {
      PAIRS.add(pair);
    } else {
      pair.close();
    }
    return failure;
  }

  @AfterAll
  static void close() {
    PAIRS.forEach(Pair::close);
  }

  @Test
  void all_of_them_together_are_brought_back() throws Exception {
    List<Feature> features =
        features().stream()
            .filter(feature -> !feature.alone() && !GAPS.has(feature.name()))
            .toList();
    try (Laboratory lab = Laboratory.open();
        Laboratory other = Laboratory.open()) {
      for (Feature feature : features) {
        lab.execute(feature.outside());
        other.execute(feature.outside());
      }
      List<String> empty = List.copyOf(other.catalogue().lines());
      for (Feature feature : features) {
        lab.execute(feature.given());
        if (feature.isKept()) {
          lab.execute(feature.sql());
        }
      }
      Operations creating = SchemaDiff.between(Schema.empty(), lab.reading().schema());
      other.execute(creating);
      assertThat(LineDifferences.between(lab.catalogue().lines(), other.catalogue().lines()))
          .isEmpty();
      if (SchemaDump.isAvailable()) {
        lab.commit();
        other.commit();
        assertThat(
                LineDifferences.between(
                    SchemaDump.lines(lab.place()), SchemaDump.lines(other.place())))
            .isEmpty();
      }
      other.execute(creating.inverse());
      assertThat(LineDifferences.between(empty, other.catalogue().lines())).isEmpty();
    }
  }
}
