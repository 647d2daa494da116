package dev.revise.revision;

import dev.revise.dialect.KeySql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the chunks of a table end. */
record KeyWalk(Connection connection, KeySql key, int chunkSize) {

  /** The chunk behind a key; none if no row is. */
  Optional<KeyRange> chunk(List<String> after) throws SQLException {
    List<String> upTo = key(key.nth(chunkSize, !after.isEmpty()), after);
    if (upTo.isEmpty()) {
      upTo = key(key.last(!after.isEmpty()), after);
    }
    return upTo.isEmpty() ? Optional.empty() : Optional.of(new KeyRange(key, after, upTo));
  }

  long countBehind(List<String> after) throws SQLException {
    List<String> count = texts(key.count(!after.isEmpty()), after, 1);
    return Long.parseLong(count.get(0));
  }

  private List<String> key(String query, List<String> after) throws SQLException {
    return texts(query, after, key.columns().size());
  }

  private List<String> texts(String query, List<String> after, int columns) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      int at = 1;
      for (String parameter : after) {
        statement.setString(at++, parameter);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? texts(row, columns) : List.of();
      }
    }
  }

  private static List<String> texts(ResultSet row, int columns) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      texts.add(row.getString(column));
    }
    return texts;
  }
}
