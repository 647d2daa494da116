package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order that a primary key gives to the rows of a table, in SQL. Values of the key are texts,
 * one a column.
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
   * @param behind whether there is such a key, whose values are the parameters
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

  /** {@code "sky"."star"}. */
  public String tableName() {
    return quoted(table);
  }

  private static String name(String column) {
    return quoted(ALIAS) + "." + quoted(column);
  }

  /**
   * The condition that a row comes after a key, whose values are the parameters.
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

  /** As rows where there are several columns, for which both databases use the key's index. */
  private String compared(String prefix, String operator) {
    String names =
        columns.stream().map(column -> prefix + quoted(column)).collect(Collectors.joining(", "));
    String values =
        types.stream().map("CAST(? AS %s)"::formatted).collect(Collectors.joining(", "));
    return (columns.size() == 1 ? "%s %s %s" : "(%s) %s (%s)").formatted(names, operator, values);
  }
}
