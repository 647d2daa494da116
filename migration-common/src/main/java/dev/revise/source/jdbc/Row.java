package dev.revise.source.jdbc;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of the catalogue; null ends here. */
record Row(ResultSet row) {

  TableName table() throws SQLException {
    return new TableName(text("schema_name"), text("table_name"));
  }

  String text(String column) throws SQLException {
    return find(column).orElseThrow();
  }

  Optional<String> find(String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  long number(String column) throws SQLException {
    return row.getLong(column);
  }

  boolean holds(String column) throws SQLException {
    return row.getBoolean(column);
  }

  /**
   * The row must be something that a schema can hold.
   *
   * @param name what it is the row of
   */
  void requireSupported(String name) throws SQLException {
    Optional<String> unsupported = find("unsupported");
    if (unsupported.isPresent()) {
      throw unsupported(name, unsupported.get());
    }
  }

  static MigrationException unsupported(String name, String why) {
    return new UnmanagedException(name, why);
  }

  /** The texts of an array. */
  List<String> texts(String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? List.of()
        : Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  /**
   * The names of an array of pairs; H2 gives arrays in an array, PostgreSQL one of two dimensions.
   */
  List<TableName> names(String column) throws SQLException {
    Array array = row.getArray(column);
    List<TableName> names = new ArrayList<>();
    if (array != null) {
      for (Object one : (Object[]) array.getArray()) {
        Object[] pair = (Object[]) (one instanceof Array inner ? inner.getArray() : one);
        names.add(new TableName(String.valueOf(pair[0]), String.valueOf(pair[1])));
      }
    }
    return names;
  }
}
