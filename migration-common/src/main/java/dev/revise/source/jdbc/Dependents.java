package dev.revise.source.jdbc;

import dev.revise.dialect.Catalogue;
import dev.revise.dialect.Dialects;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The views and foreign keys, in whatever schema, that depend on what is in one. */
public final class Dependents {
  private Dependents() {}

  public static List<Dependent> of(Connection connection, String schema) throws SQLException {
    Catalogue catalogue = Dialects.of(connection).catalogue();
    List<Dependent> dependents = new ArrayList<>();
    for (String sql : List.of(catalogue.readers(), catalogue.referrers())) {
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setArray(1, connection.createArrayOf("varchar", new Object[] {schema}));
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            dependents.add(dependent(new Row(rows)));
          }
        }
      }
    }
    return dependents;
  }

  private static Dependent dependent(Row row) throws SQLException {
    return new Dependent(
        row.table(),
        row.find("column_name"),
        new TableName(row.text("dependent_schema"), row.text("dependent_name")),
        row.find("constraint_name"));
  }
}
