package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.dialect.Dialects;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hangs on the tables and views of a schema and goes with them or their columns.
 *
 * @param grants whatever the privilege
 * @param indexes those that a constraint did not bring along
 * @param objects triggers, policies, comments and whatever else is carried
 */
public record Attachments(
    List<Granted> grants, List<Indexed> indexes, List<CarriedObject> objects) {

  /** A privilege of a role. */
  public record Granted(TableName on, String privilege, String role) {}

  /**
   * An index.
   *
   * @param index as a schema holds it; none if no schema can
   */
  public record Indexed(TableName on, String name, String definition, Optional<Index> index) {

    /** Whether it goes with a column; by its words where no more is known. */
    public boolean isOn(String column) {
      return index
          .map(known -> known.columns().contains(column) || known.mentions(column))
          .orElseGet(() -> definition.contains(column));
    }
  }

  public static Attachments of(Connection connection, String schema) throws SQLException {
    Catalogue catalogue = Dialects.of(connection).catalogue();
    List<Granted> grants = new ArrayList<>();
    each(
        connection,
        catalogue.grants(),
        schema,
        row -> grants.add(new Granted(row.table(), row.text("privilege"), row.text("grantee"))));
    List<Indexed> indexes = new ArrayList<>();
    each(
        connection,
        catalogue.indexes(),
        schema,
        row -> {
          String name = row.text("index_name");
          String definition = row.text("definition");
          indexes.add(
              new Indexed(row.table(), name, definition, catalogue.index(name, definition)));
        });
    List<CarriedObject> objects = new ArrayList<>();
    try (ReadTransaction transaction = new ReadTransaction(connection)) {
      for (String sql : catalogue.preparation()) {
        execute(transaction.connection(), sql);
      }
      for (String sql : catalogue.objectPreparation()) {
        execute(transaction.connection(), sql);
      }
      each(
          transaction.connection(),
          catalogue.objects(),
          schema,
          row -> objects.add(ObjectRow.object(row, catalogue.dialect())));
    }
    return new Attachments(grants, indexes, objects);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void each(Connection connection, String sql, String schema, RowReader reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("varchar", new Object[] {schema}));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(new Row(rows));
        }
      }
    }
  }

  @FunctionalInterface
  private interface RowReader {
    void read(Row row) throws SQLException;
  }
}
