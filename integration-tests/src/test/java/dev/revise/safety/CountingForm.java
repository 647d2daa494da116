package dev.revise.safety;

import dev.revise.operation.DataStep;
import dev.revise.operation.SqlStep;
import dev.revise.revision.ChunkedSql;
import dev.revise.safety.frozen.r0001.Star;
import dev.revise.schema.TableName;
import dev.revise.step.Entities;
import dev.revise.step.EntityStep;
import dev.revise.step.ResumableEntityStep;

/** The forms of a data step, each of which adds a number to each row of a table. */
enum CountingForm {
  SQL {
    @Override
    DataStep add(int number) {
      return SqlStep.everywhere(update(number));
    }
  },
  ENTITIES {
    @Override
    DataStep add(int number) {
      return new Add(number);
    }
  },
  CHUNKED_SQL {
    @Override
    DataStep add(int number) {
      return ChunkedSql.of(CountedDatabase.STAR, update(number) + " WHERE {chunk}")
          .inChunksOf(CHUNK);
    }
  },
  CHUNKED_ENTITIES {
    @Override
    DataStep add(int number) {
      return new AddInChunks(number);
    }
  };

  private static final int CHUNK = 20;

  abstract DataStep add(int number);

  /** When a run begins to be worth killing; Hibernate takes longer to start than rows to move. */
  String firstMoment() {
    return this == ENTITIES || this == CHUNKED_ENTITIES ? "rows" : "revision";
  }

  /** Whether it is committed as a whole. */
  boolean isOneTransaction() {
    return this == SQL || this == ENTITIES;
  }

  private static String update(int number) {
    return "UPDATE \"sky\".\"star\" SET \"seen\" = \"seen\" + " + number;
  }

  private record Add(int number) implements EntityStep {
    @Override
    public long run(Entities entities) {
      return entities.walk(Star.class).inChunksOf(CHUNK).update(star -> star.seen += number);
    }
  }

  private record AddInChunks(int number) implements ResumableEntityStep<Star> {
    @Override
    public TableName table() {
      return CountedDatabase.STAR;
    }

    @Override
    public Class<Star> entity() {
      return Star.class;
    }

    @Override
    public int chunkSize() {
      return CHUNK;
    }

    @Override
    public void change(Star row) {
      row.seen += number;
    }
  }
}
