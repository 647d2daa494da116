package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flyway's history on H2. */
final class H2History {
  private H2History() {}

  static HistorySql of(String schema) {
    TableName table = HistorySql.tableIn(schema);
    String lock = "SELECT \"installed_rank\" FROM " + quoted(table) + " FOR UPDATE";
    List<String> create = create(table);
    return new HistorySql(
        table,
        create,
        lock,
        Stream.concat(create.stream(), Stream.of(lock)).toList(),
        H2Locks.AT_WORK,
        Optional.empty());
  }

  /** The row of rank -1 is Flyway's: H2 cannot lock an empty table. */
  private static List<String> create(TableName table) {
    return List.of(
        HistorySql.create(table, "current_timestamp")
            + """
             AS SELECT -1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, \
            current_user, current_timestamp, 0, TRUE""",
        "CREATE INDEX IF NOT EXISTS %s ON %s (\"success\")"
            .formatted(quoted(table.withName(table.name() + "_s_idx")), quoted(table)));
  }
}
