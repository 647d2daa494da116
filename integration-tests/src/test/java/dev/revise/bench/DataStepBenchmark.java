package dev.revise.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.bench.Contender.Times;
import dev.revise.cdb.latiss.frozen.r0015.Exposure;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ChunkedSql;
import dev.revise.schema.TableName;
import dev.revise.step.Entities;
import dev.revise.step.EntityStep;
import dev.revise.step.ResumableEntityStep;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Data steps over many exposures beside what they are measured against, in turn on the same server:
 * {@code ./mvnw -pl integration-tests -am -Pbenchmark verify}, with {@code -Drows=1000000} and
 * {@code -Drounds=3} as they are. Needs {@code psql} on the path.
 */
class DataStepBenchmark {
  private static final int ROWS = Integer.getInteger("rows", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final double SQL_AT_MOST = 1.1;
  private static final double ENTITIES_AT_MOST = 3;
  private static final String MIDDLE =
      "UPDATE \"cdb_latiss\".\"exposure\" SET \"exp_midpt_mjd\" = (\"obs_start_mjd\" + \"obs_end_mjd\") / 2";
  private static final String NOTHING =
      "UPDATE \"cdb_latiss\".\"exposure\" SET \"exp_midpt_mjd\" = NULL";

  private static final Contender PSQL =
      new Contender(
          "psql, the same statement",
          place -> Bench.psql(place, "-c", MIDDLE),
          place -> Bench.psql(place, "-c", NOTHING));
  private static final Contender JDBC =
      new Contender(
          "JDBC batches, by hand", new JdbcBatches(true)::run, new JdbcBatches(false)::run);
  private static final Contender SQL_STEP =
      Contender.revise("SqlStep", SqlStep.everywhere(MIDDLE), SqlStep.everywhere(NOTHING));
  private static final Contender ENTITY_STEP =
      Contender.revise("EntityStep", new Middle(), new Nothing());

  private static final TableName EXPOSURE = new TableName("cdb_latiss", "exposure");
  private static final Contender CHUNKED_SQL =
      Contender.revise(
          "ChunkedSql, resumable",
          ChunkedSql.of(EXPOSURE, MIDDLE + " WHERE {chunk}"),
          ChunkedSql.of(EXPOSURE, NOTHING + " WHERE {chunk}"));
  private static final Contender CHUNKED_ENTITIES =
      Contender.revise("ResumableEntityStep", new ResumableMiddle(), new ResumableNothing());

  private static final List<Contender> ALL =
      List.of(PSQL, SQL_STEP, CHUNKED_SQL, JDBC, ENTITY_STEP, CHUNKED_ENTITIES);

  private interface OfExposures extends ResumableEntityStep<Exposure> {
    @Override
    default TableName table() {
      return EXPOSURE;
    }

    @Override
    default Class<Exposure> entity() {
      return Exposure.class;
    }
  }

  private record ResumableMiddle() implements OfExposures {
    @Override
    public void change(Exposure row) {
      row.expMidptMjd = (row.obsStartMjd + row.obsEndMjd) / 2;
    }
  }

  private record ResumableNothing() implements OfExposures {
    @Override
    public void change(Exposure row) {
      row.expMidptMjd = null;
    }
  }

  private record Middle() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities
          .walk(Exposure.class)
          .update(
              exposure -> exposure.expMidptMjd = (exposure.obsStartMjd + exposure.obsEndMjd) / 2);
    }
  }

  private record Nothing() implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities.walk(Exposure.class).update(exposure -> exposure.expMidptMjd = null);
    }
  }

  @Test
  void steps_cost_little_more_than_their_peers() throws Exception {
    Rounds rounds = new Rounds();
    try (TestDatabase filled = Exposures.rows(ROWS)) {
      for (int round = 0; round < ROUNDS; round++) {
        for (Contender contender : ALL) {
          try (TestDatabase place = DatabaseKind.POSTGRESQL.copyOf(filled)) {
            rounds.add(contender, contender.run(place));
          }
        }
      }
    }
    Times sql = rounds.ratio(SQL_STEP, PSQL);
    rounds.ratio(CHUNKED_SQL, PSQL);
    rounds.ratio(CHUNKED_ENTITIES, JDBC);
    Times entities = rounds.ratio(ENTITY_STEP, JDBC);
    assertThat(List.of(sql.up(), sql.down())).allMatch(ratio -> ratio < SQL_AT_MOST);
    assertThat(List.of(entities.up(), entities.down())).allMatch(ratio -> ratio < ENTITIES_AT_MOST);
  }
}
