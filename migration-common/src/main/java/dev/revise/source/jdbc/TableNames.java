package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.dialect.Dialects;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The names of tables, without a look at what is in them, so that no table is one too odd. */
public final class TableNames {
  private final Connection connection;
  private final Catalogue catalogue;

  public TableNames(Connection connection) {
    this.connection = connection;
    this.catalogue = Dialects.of(connection).catalogue();
  }

  /** The tables of a schema but for the bookkeeping of Flyway, Alembic and revise. */
  public List<TableName> in(String schema) throws SQLException {
    return names(catalogue.relations(), List.of(schema), row -> !row.holds("is_view")).stream()
        .filter(table -> !DatabaseSource.isBookkeeping(table.name()))
        .toList();
  }

  /** The tables of these names, whatever their schema. */
  public List<TableName> called(Collection<String> names) throws SQLException {
    return names(catalogue.namesakes(), names, row -> true);
  }

  /** Those of them that we may read. */
  public List<TableName> readable(Collection<String> names) throws SQLException {
    return names(catalogue.namesakes(), names, row -> row.holds("readable"));
  }

  private List<TableName> names(String sql, Collection<String> parameter, Wanted wanted)
      throws SQLException {
    List<TableName> names = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("varchar", parameter.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          Row row = new Row(rows);
          if (wanted.holds(row)) {
            names.add(row.table());
          }
        }
      }
    }
    return names;
  }

  @FunctionalInterface
  private interface Wanted {
    boolean holds(Row row) throws SQLException;
  }
}
