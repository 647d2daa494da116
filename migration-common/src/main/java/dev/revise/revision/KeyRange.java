package dev.revise.revision;

import dev.revise.dialect.KeySql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a chunk: those after one key, up to and with another.
 *
 * @param after the columns of that key as texts; empty for the first chunk
 * @param upTo the columns of the last key
 */
public record KeyRange(KeySql key, List<String> after, List<String> upTo) {
  public KeyRange {
    after = List.copyOf(after);
    upTo = List.copyOf(upTo);
  }

  /** The table that it is about, as SQL writes it. */
  public String table() {
    return key.tableName();
  }

  /** The condition in SQL that a row belongs to the chunk, with a question mark a parameter. */
  public String condition() {
    return prefixed("");
  }

  /**
   * The same for a table that a statement calls something else.
   *
   * @param alias as the statement writes it
   */
  public String condition(String alias) {
    return prefixed(alias + ".");
  }

  private String prefixed(String prefix) {
    return after.isEmpty()
        ? "(" + key.upTo(prefix) + ")"
        : "(" + key.above(prefix) + " AND " + key.upTo(prefix) + ")";
  }

  /** The parameters of that condition, texts that it casts. */
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(after);
    parameters.addAll(upTo);
    return parameters;
  }

  /**
   * Sets the parameters of that condition.
   *
   * @param first the number of its first question mark
   * @return the number of the question mark behind it
   */
  public int bind(PreparedStatement statement, int first) throws SQLException {
    int at = first;
    for (String parameter : parameters()) {
      statement.setString(at++, parameter);
    }
    return at;
  }
}
