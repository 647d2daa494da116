package dev.revise.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.dialect.Dialects;
import dev.revise.diff.Drift;
import dev.revise.source.jdbc.DatabaseReading;
import dev.revise.testing.EachServer;
import dev.revise.testing.OlderServer;
import dev.revise.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema that moves with {@code pg_dump} from PostgreSQL 12 to the server of the tests stays the
 * same schema to revise, though the two print it in other words.
 */
@EachServer
class UpgradedServerTest {
  private static final Logger LOG = LoggerFactory.getLogger(UpgradedServerTest.class);
  private static final Path ARCHIVE =
      Path.of(System.getProperty("older.postgres", "target/older-postgres.jar"));

  private static final String FILLED =
      "SELECT oid::regclass FROM pg_class WHERE relkind = 'm' AND relispopulated ORDER BY oid";

  @Test
  void a_schema_is_the_same_on_a_newer_server() throws Exception {
    assumeTrue(Files.exists(ARCHIVE), "no binaries of PostgreSQL 12 at " + ARCHIVE);
    assumeTrue(runs(), "the binaries of PostgreSQL 12 are those of Linux on x86_64");
    assumeTrue(SchemaCopy.isAvailable(), "no pg_dump and psql below /usr/lib/postgresql");
    try (Laboratory lab = Laboratory.open();
        OlderServer older = OlderServer.start(ARCHIVE)) {
      TestDatabase old = older.database(lab.place().user());
      makeAll(old);
      lab.execute("DROP SCHEMA lab, other CASCADE");
      lab.commit();
      SchemaCopy.of(old, lab.place());
      for (String view : old.rows(FILLED)) { // as a dump with rows does at its end
        lab.execute("REFRESH MATERIALIZED VIEW " + view);
      }
      assertSame(old, lab.reading());
    }
  }

  private static boolean runs() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  private static void makeAll(TestDatabase old) throws Exception {
    try (Connection connection = old.connect()) {
      Laboratory.execute(connection, Features.base());
      for (Feature feature : Features.of(12)) {
        if (feature.isKept() && !feature.alone()) {
          Laboratory.execute(connection, feature.outside());
          Laboratory.execute(connection, feature.given());
          Laboratory.execute(connection, feature.sql());
        }
      }
    }
  }

  private static void assertSame(TestDatabase old, DatabaseReading restored) throws Exception {
    try (Connection connection = old.connect()) {
      DatabaseReading before = Laboratory.reading(connection);
      Map<String, String> differences = new TreeMap<>();
      Drift.between(
              Dialects.POSTGRESQL.normalize(before.schema()),
              Dialects.POSTGRESQL.normalize(restored.schema()))
          .differences()
          .forEach(one -> differences.put(one.words().replaceFirst(" is .*", ""), one.words()));
      differences.values().forEach(difference -> LOG.info("gap {}", difference));
      Gaps gaps = Gaps.of("upgrade/gaps.txt");
      assertThat(gaps.wrong(gaps.names(), differences)).isEmpty();
      assertThat(NotManaged.in(restored)).isEqualTo(NotManaged.in(before));
      assertThat(before.schema().tables()).hasSizeGreaterThan(50);
    }
  }
}
