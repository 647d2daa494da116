package dev.revise.dialect;

import static dev.revise.dialect.Sql.quoted;

import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order that a primary key gives to the rows of a table, in SQL. Values of the key are texts,
 * one a column.
 *
 * <p>Of a key of several columns the first is compared by itself too: H2 finds no index for a
 * comparison of rows.
 *
 * @param columns the key's, in its order
 * @param types of those columns, as the database calls them
 */
public record KeySql(TableName table, List<String> columns, List<String> types) {
  private static final String ALIAS = "moved";

  public KeySql {
    columns = List.copyOf(columns);
    types = List.copyOf(types);
  }

  /**
   * The key of the row that is that many rows behind a key, or behind none.
   *
   * @param behind whether {@link #bound} of that key are the parameters
   */
  public String nth(long rows, boolean behind) {
    return select(behind, "") + " OFFSET " + (rows - 1) + " ROWS FETCH FIRST 1 ROW ONLY";
  }

  /** The key of the last row, with the same parameters. */
  public String last(boolean behind) {
    return select(behind, " DESC") + " FETCH FIRST 1 ROW ONLY";
  }

  /** How many rows are behind a key or behind none, with the same parameters. */
  public String count(boolean behind) {
    return "SELECT count(*)" + rows(behind);
  }

  /** The output gets no name of a column: {@code ORDER BY} would take it for that column. */
  private String select(boolean behind, String direction) {
    List<String> texts = new ArrayList<>();
    for (String column : columns) {
      texts.add("CAST(%s AS varchar) AS \"key%d\"".formatted(name(column), texts.size()));
    }
    return columns.stream()
        .map(column -> name(column) + direction)
        .collect(
            Collectors.joining(
                ", ", "SELECT " + String.join(", ", texts) + rows(behind) + " ORDER BY ", ""));
  }

  private String rows(boolean behind) {
    return " FROM %s AS %s%s"
        .formatted(
            quoted(table), quoted(ALIAS), behind ? " WHERE " + above(quoted(ALIAS) + ".") : "");
  }

  private static String name(String column) {
    return quoted(ALIAS) + "." + quoted(column);
  }

  /**
   * The condition that a row comes after a key, whose {@link #bound} are the parameters.
   *
   * @param prefix of the columns, {@code "e".} or nothing
   */
  public String above(String prefix) {
    return compared(prefix, ">");
  }

  /** The condition that a row does not come after a key. */
  public String upTo(String prefix) {
    return compared(prefix, "<=");
  }

  private String compared(String prefix, String operator) {
    List<String> names = columns.stream().map(column -> prefix + quoted(column)).toList();
    List<String> values = types.stream().map("CAST(? AS %s)"::formatted).toList();
    if (columns.size() == 1) {
      return names.get(0) + " " + operator + " " + values.get(0);
    }
    return "%s %s= %s AND (%s) %s (%s)"
        .formatted(
            names.get(0),
            operator.charAt(0),
            values.get(0),
            String.join(", ", names),
            operator,
            String.join(", ", values));
  }

  /** The parameters of a comparison with a key. */
  public List<String> bound(List<String> key) {
    if (key.size() < 2) {
      return List.copyOf(key);
    }
    List<String> parameters = new ArrayList<>(List.of(key.get(0)));
    parameters.addAll(key);
    return parameters;
  }
}
