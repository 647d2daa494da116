package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Flyway's history on H2. */
final class H2History {
  private H2History() {}

  static HistorySql of(TableName table) {
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

  /** Under its new name the history is whole; then the old tables go. */
  static List<String> move(TableName from, TableName to, List<TableName> present) {
    List<String> statements = new ArrayList<>();
    TableName draft = to.withName(to.name() + "_draft");
    for (TableName table : present) {
      TableName target = HistorySql.moved(table, from, to);
      boolean isHistory = table.equals(from);
      TableName copy = isHistory ? draft : target;
      statements.add("DROP TABLE IF EXISTS " + quoted(copy));
      statements.add(
          isHistory
              ? HistorySql.create(to, "current_timestamp").replace(quoted(to), quoted(draft))
              : table.equals(StepHistorySql.of(from).table())
                  ? StepHistorySql.of(to).create()
                  : CheckpointSql.of(to).create());
      statements.add("INSERT INTO %s SELECT * FROM %s".formatted(quoted(copy), quoted(table)));
    }
    statements.add(
        "CREATE INDEX %s ON %s (\"success\")"
            .formatted(quoted(to.withName(to.name() + "_s_idx")), quoted(draft)));
    statements.add("ALTER TABLE %s RENAME TO %s".formatted(quoted(draft), quoted(to.name())));
    present.forEach(table -> statements.add("DROP TABLE " + quoted(table)));
    return statements;
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
