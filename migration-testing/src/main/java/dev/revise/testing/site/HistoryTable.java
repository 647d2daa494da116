package dev.revise.testing.site;

import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a catalogue says about Flyway's history table. */
public final class HistoryTable {
  private HistoryTable() {}

  public static List<String> of(Site site, DatabaseKind kind) throws SQLException {
    try (Connection connection = site.connect()) {
      return CatalogueLines.strings(connection, query(kind, site.history())).toList();
    }
  }

  private static String query(DatabaseKind kind, TableName history) {
    String columns =
        """
        SELECT concat_ws(' ', column_name, data_type, character_maximum_length, is_nullable, column_default) AS fact
        FROM information_schema.columns
        WHERE table_schema = '%1$s' AND table_name = '%2$s'
        """;
    String rest =
        switch (kind) {
          case H2 ->
              """
              UNION ALL SELECT concat_ws(' ', constraint_name, constraint_type)
              FROM information_schema.table_constraints
              WHERE table_schema = '%1$s' AND table_name = '%2$s'
              UNION ALL SELECT concat_ws(' ', index_name, column_name)
              FROM information_schema.index_columns
              WHERE table_schema = '%1$s' AND table_name = '%2$s'
              AND index_name NOT LIKE 'PRIMARY_KEY%%'
              """;
          case POSTGRESQL ->
              """
              UNION ALL SELECT indexdef FROM pg_indexes
              WHERE schemaname = '%1$s' AND tablename = '%2$s'
              UNION ALL SELECT concat_ws(' ', conname, pg_get_constraintdef(oid)) FROM pg_constraint
              WHERE contype = 'p' AND conrelid = '%1$s.%2$s'::regclass
              """;
        };
    return (columns + rest + "ORDER BY 1").formatted(history.schema(), history.name());
  }
}
