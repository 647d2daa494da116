package dev.revise.source.jdbc;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.ObjectId;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.ObjectSql;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a row of {@link dev.revise.dialect.Catalogue#objects()} says. */
final class ObjectRow {
  private ObjectRow() {}

  static CarriedObject object(Row row, String dialect) throws SQLException {
    ObjectId id =
        new ObjectId(ObjectKind.valueOf(row.text("kind")), row.table(), row.text("detail"));
    ObjectSql sql = new ObjectSql(row.texts("create_sql"), row.texts("drop_sql"));
    return new CarriedObject(
        id,
        new TreeMap<>(Map.of(dialect, sql)),
        new TreeSet<>(row.names("needs")),
        row.find("fixed"),
        row.holds("holds_shape"));
  }
}
