package dev.revise.snapshot;

import dev.revise.source.jdbc.CatalogueColumn;
import dev.revise.source.jdbc.Ledger;
import dev.revise.source.jdbc.LedgerColumn;
import dev.revise.source.jdbc.ServerVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads the snapshot of a PostgreSQL database, catalogue by catalogue, as the ledger lists them.
 */
final class PostgresSnapshot {
  /** So that the same expression is printed the same, whoever asks. */
  private static final List<String> SETTINGS =
      List.of(
          "SET LOCAL search_path = pg_catalog",
          "SET LOCAL timezone = 'UTC'",
          "SET LOCAL datestyle = 'ISO, YMD'",
          "SET LOCAL intervalstyle = 'postgres'",
          "SET LOCAL extra_float_digits = 1",
          "SET LOCAL bytea_output = 'hex'",
          "SET LOCAL quote_all_identifiers = off",
          "SET LOCAL jit = off");

  /** These say something about objects of all other catalogues. */
  private static final Set<String> ABOUT_OTHERS = Set.of("pg_depend", "pg_description");

  private static final String COMMENTS =
      """
      SELECT 'pg_description ' || o.type || ' ' || o.identity || ': description = ' || d.description
      FROM pg_description d
      JOIN mine m ON m.classid = d.classoid AND m.objid = d.objoid,
      LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o""";

  private static final String DEPENDENCIES =
      """
      SELECT 'pg_depend ' || o.type || ' ' || o.identity || ': deptype = ' || d.deptype::text || ' ' || r.type || ' ' || r.identity
      FROM pg_depend d
      JOIN mine m ON m.classid = d.classid AND m.objid = d.objid
      JOIN relation s ON s.oid = d.objid AND s.relkind = 'S' AND d.classid = 'pg_class'::regclass,
      LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) o,
      LATERAL pg_identify_object(d.refclassid, d.refobjid, d.refobjsubid) r
      WHERE d.deptype IN ('a', 'i') AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0""";

  /** The columns of an index have no names of their own to compare, but may have a target. */
  private static final String COLUMNS_OF_INDEXES =
      """
      SELECT 'pg_attribute ' || %s || ' column ' || a.attnum
        || ': attstattarget = ' || a.attstattarget
        || coalesce(', attoptions = ' || a.attoptions::text, '')
      FROM pg_attribute a
      JOIN relation r ON r.oid = a.attrelid AND r.relkind IN ('i', 'I')
      WHERE a.attstattarget >= 0 OR a.attoptions IS NOT NULL"""
          .formatted(PostgresRows.identity("pg_class", "r.oid", "0"));

  private final Connection connection;
  private final List<String> schemas;
  private final PostgresValues values = new PostgresValues();

  PostgresSnapshot(Connection connection, List<String> schemas) {
    this.connection = connection;
    this.schemas = schemas;
  }

  /** Reads within the transaction of the connection, if it has one, and leaves it as it was. */
  List<String> lines() throws SQLException {
    boolean alone = connection.getAutoCommit();
    connection.setAutoCommit(false);
    Savepoint before = connection.setSavepoint();
    try {
      for (String setting : SETTINGS) {
        execute(setting);
      }
      return read();
    } finally {
      connection.rollback(before);
      connection.setAutoCommit(alone);
    }
  }

  private List<String> read() throws SQLException {
    Map<CatalogueColumn, String> types = types();
    Map<String, List<CatalogueColumn>> kept = kept();
    kept.keySet().removeAll(ABOUT_OTHERS);
    List<String> lines = new ArrayList<>();
    for (var catalogue : kept.entrySet()) {
      lines.addAll(facts(catalogue.getKey(), catalogue.getValue(), types));
    }
    lines.addAll(texts(mine(kept.keySet(), types) + COMMENTS + "\nUNION ALL\n" + DEPENDENCIES));
    lines.addAll(texts(PostgresRows.WITH + COLUMNS_OF_INDEXES));
    return lines;
  }

  /** What the ledger calls modelled or carried, by catalogue. */
  private Map<String, List<CatalogueColumn>> kept() throws SQLException {
    ServerVersion version = ServerVersion.of(connection.getMetaData().getDatabaseProductVersion());
    return Ledger.ofRevise().of("postgresql", version).stream()
        .filter(column -> column.holds().isKept())
        .map(LedgerColumn::name)
        .collect(
            Collectors.groupingBy(CatalogueColumn::catalogue, TreeMap::new, Collectors.toList()));
  }

  private Map<CatalogueColumn, String> types() throws SQLException {
    Map<CatalogueColumn, String> types = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
                FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND a.attnum > 0""")) {
      while (rows.next()) {
        types.put(new CatalogueColumn(rows.getString(1), rows.getString(2)), rows.getString(3));
      }
    }
    return types;
  }

  private List<String> facts(
      String catalogue, List<CatalogueColumn> columns, Map<CatalogueColumn, String> types)
      throws SQLException {
    PostgresRows rows = rows(catalogue);
    String selected =
        columns.stream()
            .map(column -> values.of(column, types.get(column)))
            .collect(Collectors.joining(",\n"));
    List<String> facts = new ArrayList<>();
    try (PreparedStatement statement =
            prepared(
                "%s SELECT %s, %s\nFROM pg_catalog.%s x WHERE %s"
                    .formatted(
                        PostgresRows.WITH,
                        rows.identity(),
                        selected,
                        catalogue,
                        rows.condition()));
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        for (int at = 0; at < columns.size(); at++) {
          String value = found.getString(at + 2);
          if (value != null) {
            facts.add(
                CatalogueSnapshot.oneLine(
                    "%s %s: %s = %s"
                        .formatted(
                            catalogue, found.getString(1), columns.get(at).column(), value)));
          }
        }
      }
    }
    return facts;
  }

  private static PostgresRows rows(String catalogue) {
    return PostgresRows.of(catalogue)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the ledger keeps something of %s; tell PostgresRows which rows belong to a schema"
                        .formatted(catalogue)));
  }

  /** All objects that have a number of their own. */
  private static String mine(Set<String> catalogues, Map<CatalogueColumn, String> types) {
    return catalogues.stream()
        .filter(catalogue -> types.containsKey(new CatalogueColumn(catalogue, "oid")))
        .map(
            catalogue ->
                "SELECT x.tableoid AS classid, x.oid AS objid FROM pg_catalog.%s x WHERE (%s)"
                    .formatted(catalogue, rows(catalogue).condition()))
        .collect(
            Collectors.joining(
                "\nUNION ALL\n", PostgresRows.WITH.strip() + ",\nmine AS (\n", ")\n"));
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (PreparedStatement statement = prepared(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        texts.add(CatalogueSnapshot.oneLine(rows.getString(1)));
      }
    }
    return texts;
  }

  private PreparedStatement prepared(String query) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    statement.setArray(1, connection.createArrayOf("name", schemas.toArray()));
    return statement;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
