package dev.revise.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Schema;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.ProcessOutput;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code ./revise diff} of a schema of 1,000 tables with itself beside SQLAlchemy, which reads it,
 * and Alembic, which compares it, on the same server, in turn. Needs {@code python3} with both and
 * psycopg2, in {@code -Dpython=/usr/bin/python3} or on the path.
 */
class DiffBenchmark {
  private static final int TABLES = Integer.getInteger("tables", 1000);
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final double ALLOWED = 0.5;
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void a_diff_of_a_thousand_tables_takes_less_than_half_of_alembics() throws Exception {
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      place.execute("CREATE SCHEMA cdb");
      for (int number = 0; number < TABLES; number++) {
        place.execute(table("t" + number));
      }
      place.execute("ANALYZE");
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        double reading = seconds(() -> read(place));
        double revise = seconds(() -> revise(place));
        double alembic = seconds(() -> alembic(place));
        Bench.report(
            "read in a running JVM %.2f s; revise diff %.2f s, Alembic %.2f s, ratio %.2f"
                .formatted(reading, revise, alembic, revise / alembic));
        ratios.add(revise / alembic);
      }
      Collections.sort(ratios);
      assertThat(ratios.get(ROUNDS / 2)).isLessThan(ALLOWED);
    }
  }

  private static void read(TestDatabase place) throws Exception {
    try (Connection connection = place.connect()) {
      Schema schema = new DatabaseSource(connection, List.of("cdb")).read();
      assertThat(schema.tables()).hasSize(TABLES);
    }
  }

  private static void revise(TestDatabase place) throws Exception {
    String schema = "database:" + url(place, "postgresql://") + "#cdb";
    ProcessBuilder diff =
        new ProcessBuilder(ROOT.resolve("revise").toString(), "diff", schema, schema)
            .directory(ROOT.toFile());
    diff.environment().put("REVISE_BUILD", "never");
    diff.environment().put("PGPASSWORD", place.password());
    assertThat(ProcessOutput.of(diff).succeeds().text()).contains(" is as ");
  }

  private static void alembic(TestDatabase place) throws Exception {
    ProcessBuilder peer =
        new ProcessBuilder(
            System.getProperty("python", "python3"),
            "src/test/resources/bench/alembic_diff.py",
            url(place, "postgresql+psycopg2://"),
            "cdb");
    peer.environment().put("PGPASSWORD", place.password());
    Bench.report(ProcessOutput.of(peer).succeeds().text().strip());
  }

  private static String url(TestDatabase place, String scheme) {
    return place.url().replaceFirst("^jdbc:postgresql://", scheme + place.user() + "@");
  }

  private static String[] table(String name) {
    List<String> statements = new ArrayList<>();
    statements.add(
        """
        CREATE TABLE cdb.%1$s (
          id bigserial NOT NULL, day_obs integer NOT NULL, seq_num integer NOT NULL,
          name varchar(20), remark text, ra double precision, dec double precision,
          obs_start timestamp, can_see_sky boolean, previous bigint,
          CONSTRAINT %1$s_pk PRIMARY KEY (id),
          CONSTRAINT %1$s_previous FOREIGN KEY (previous) REFERENCES cdb.%1$s (id))"""
            .formatted(name));
    statements.add("CREATE INDEX %1$s_day ON cdb.%1$s (day_obs, seq_num)".formatted(name));
    Stream.of("id", "seq_num", "ra")
        .map(column -> "COMMENT ON COLUMN cdb.%s.%s IS 'Of %s.'".formatted(name, column, column))
        .forEach(statements::add);
    return statements.toArray(String[]::new);
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.done();
    return (System.nanoTime() - start) / 1e9;
  }

  @FunctionalInterface
  private interface Work {
    void done() throws Exception;
  }
}
