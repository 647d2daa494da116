package dev.revise.revision;

import dev.revise.operation.SqlStep;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A {@link ResumableStep} in SQL: {@code UPDATE "sky"."star" SET "band" = 'r' WHERE {chunk}}. Each
 * statement runs once a chunk, with the condition on the key in the place of <code>{chunk}</code>;
 * where it calls the table something else, <code>{chunk s}</code> does so too.
 *
 * @param table whose rows are walked over
 * @param sql the statements, each with a <code>{chunk}</code>
 * @param rowsPerChunk if somebody chose that
 */
public record ChunkedSql(TableName table, SqlStep sql, OptionalInt rowsPerChunk)
    implements ResumableStep {
  static final Pattern CHUNK = Pattern.compile("\\{chunk(?: ([\\w\"]+))?}");

  public ChunkedSql {
    sql.statements().values().stream().flatMap(List::stream).forEach(ChunkedSql::requireChunk);
  }

  private static void requireChunk(String statement) {
    if (!CHUNK.matcher(statement).find()) {
      throw new MigrationException(
          "\"%s\" would touch all rows in each chunk; say WHERE {chunk}"
              .formatted(statement.strip()));
    }
  }

  /** The same SQL on every database. */
  public static ChunkedSql of(TableName table, String... statements) {
    return on(table, SqlStep.ANY, statements);
  }

  /** {@code ChunkedSql.on(table, "postgresql", "...").andOn("h2", "...")}. */
  public static ChunkedSql on(TableName table, String dialect, String... statements) {
    return new ChunkedSql(table, SqlStep.on(dialect, statements), OptionalInt.empty());
  }

  /**
   * What is done on another database.
   *
   * @throws MigrationException if that was said before
   */
  public ChunkedSql andOn(String dialect, String... more) {
    return new ChunkedSql(table, sql.andOn(dialect, more), rowsPerChunk);
  }

  /** {@code losing("which of the two labels a row had")}. */
  public ChunkedSql losing(String what) {
    return new ChunkedSql(table, sql.losing(what), rowsPerChunk);
  }

  public ChunkedSql inChunksOf(int rows) {
    return new ChunkedSql(table, sql, OptionalInt.of(rows));
  }

  @Override
  public Optional<String> loses() {
    return sql.loses();
  }

  @Override
  public int chunkSize() {
    return rowsPerChunk.orElse(DEFAULT_CHUNK);
  }

  @Override
  public ChunkWorker open(StepContext context) throws SQLException {
    List<String> statements =
        sql.statementsFor(context.dialect())
            .orElseThrow(
                () ->
                    new MigrationException(
                        "there is no SQL for %s; the revision must give it"
                            .formatted(context.dialect())));
    return new ChunkStatements(context.connection(), statements);
  }
}
