package dev.revise.snapshot;

import dev.revise.source.jdbc.CatalogueColumn;
import dev.revise.source.jdbc.Ledger;
import dev.revise.source.jdbc.LedgerColumn;
import dev.revise.source.jdbc.ServerVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the snapshot of an H2 database: a row of a table of INFORMATION_SCHEMA is a line. */
final class H2Snapshot {
  /** The column that says to which schema a row belongs, the first that a catalogue has. */
  private static final List<String> SCHEMA_COLUMNS =
      List.of(
          "CONSTRAINT_SCHEMA",
          "INDEX_SCHEMA",
          "TRIGGER_SCHEMA",
          "ROUTINE_SCHEMA",
          "SPECIFIC_SCHEMA",
          "SEQUENCE_SCHEMA",
          "CONSTANT_SCHEMA",
          "OBJECT_SCHEMA",
          "TABLE_SCHEMA",
          "DOMAIN_SCHEMA",
          "SCHEMA_NAME");

  /** An index of a constraint is named by a number, and follows from the constraint. */
  private static final Map<String, String> CONDITIONS =
      Map.of(
          "INDEXES", "NOT x.IS_GENERATED",
          "INDEX_COLUMNS",
              """
              EXISTS (
                SELECT 1 FROM INFORMATION_SCHEMA.INDEXES i
                WHERE i.INDEX_SCHEMA = x.INDEX_SCHEMA AND i.INDEX_NAME = x.INDEX_NAME AND NOT i.IS_GENERATED
              )""");

  /** The number of an element's type begins with that of its column, which has a name. */
  private static final Map<String, String> NAMES_OF_ELEMENTS =
      Map.of(
          "ELEMENT_TYPES", element("COLLECTION_TYPE_IDENTIFIER"),
          "FIELDS", element("ROW_IDENTIFIER"),
          "ENUM_VALUES", element("ENUM_IDENTIFIER"));

  private final Connection connection;
  private final List<String> schemas;

  H2Snapshot(Connection connection, List<String> schemas) {
    this.connection = connection;
    this.schemas = schemas;
  }

  List<String> lines() throws SQLException {
    List<String> lines = new ArrayList<>();
    for (var catalogue : kept().entrySet()) {
      lines.addAll(rows(catalogue.getKey(), catalogue.getValue()));
    }
    return lines;
  }

  private Map<String, List<String>> kept() throws SQLException {
    ServerVersion version = ServerVersion.of(connection.getMetaData().getDatabaseProductVersion());
    return Ledger.ofRevise().of("h2", version).stream()
        .filter(column -> column.holds().isKept())
        .map(LedgerColumn::name)
        .collect(
            Collectors.groupingBy(
                CatalogueColumn::catalogue,
                TreeMap::new,
                Collectors.mapping(CatalogueColumn::column, Collectors.toList())));
  }

  private List<String> rows(String catalogue, List<String> columns) throws SQLException {
    String query =
        """
        SELECT %s, %s FROM INFORMATION_SCHEMA.%s x WHERE x.%s = ANY (?) AND %s"""
            .formatted(
                NAMES_OF_ELEMENTS.getOrDefault(catalogue, "NULL"),
                columns.stream().map("x."::concat).collect(Collectors.joining(", ")),
                catalogue,
                schemaColumn(catalogue, columns),
                CONDITIONS.getOrDefault(catalogue, "TRUE"));
    List<String> lines = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setArray(1, connection.createArrayOf("VARCHAR", schemas.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          lines.add(CatalogueSnapshot.oneLine(line(catalogue, columns, rows)));
        }
      }
    }
    return lines;
  }

  private static String line(String catalogue, List<String> columns, ResultSet row)
      throws SQLException {
    StringBuilder line = new StringBuilder(catalogue);
    String element = row.getString(1);
    if (element != null) {
      line.append(" of ").append(element);
    }
    for (int at = 0; at < columns.size(); at++) {
      String value = row.getString(at + 2);
      if (value != null) {
        line.append(' ').append(columns.get(at)).append('=').append(value);
      }
    }
    return line.toString();
  }

  private static String schemaColumn(String catalogue, List<String> columns) {
    return SCHEMA_COLUMNS.stream()
        .filter(columns::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the ledger keeps something of %s; tell H2Snapshot the column of its schema"
                        .formatted(catalogue)));
  }

  private static String element(String identifier) {
    return """
        COALESCE(
          (
            SELECT c.COLUMN_NAME || SUBSTRING(x.%1$s FROM CHAR_LENGTH(c.DTD_IDENTIFIER) + 1)
            FROM INFORMATION_SCHEMA.COLUMNS c
            WHERE x.OBJECT_TYPE = 'TABLE' AND c.TABLE_SCHEMA = x.OBJECT_SCHEMA AND c.TABLE_NAME = x.OBJECT_NAME
              AND c.DTD_IDENTIFIER = REGEXP_REPLACE(x.%1$s, '_.*', '')
          ),
          x.%1$s)"""
        .formatted(identifier);
  }
}
