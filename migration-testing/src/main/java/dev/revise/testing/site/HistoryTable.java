package dev.revise.testing.site;

import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a catalogue says about Flyway's history table. */
public final class HistoryTable {
  private HistoryTable() {}

  public static List<String> of(Site site, DatabaseKind kind) throws SQLException {
    try (Connection connection = site.connect()) {
      return Catalogue.strings(connection, query(kind, site.schema())).toList();
    }
  }

  private static String query(DatabaseKind kind, String schema) {
    String columns =
        """
        SELECT concat_ws(' ', column_name, data_type, character_maximum_length, is_nullable, column_default) AS fact
        FROM information_schema.columns
        WHERE table_schema = '%1$s' AND table_name = 'flyway_schema_history'
        """;
    String rest =
        switch (kind) {
          case H2 ->
              """
              UNION ALL SELECT concat_ws(' ', constraint_name, constraint_type)
              FROM information_schema.table_constraints
              WHERE table_schema = '%1$s' AND table_name = 'flyway_schema_history'
              UNION ALL SELECT concat_ws(' ', index_name, column_name)
              FROM information_schema.index_columns
              WHERE table_schema = '%1$s' AND table_name = 'flyway_schema_history'
              AND index_name NOT LIKE 'PRIMARY_KEY%%'
              """;
          case POSTGRESQL ->
              """
              UNION ALL SELECT indexdef FROM pg_indexes
              WHERE schemaname = '%1$s' AND tablename = 'flyway_schema_history'
              UNION ALL SELECT concat_ws(' ', conname, pg_get_constraintdef(oid)) FROM pg_constraint
              WHERE contype = 'p' AND conrelid = '%1$s.flyway_schema_history'::regclass
              """;
        };
    return (columns + rest + "ORDER BY 1").formatted(schema);
  }
}
