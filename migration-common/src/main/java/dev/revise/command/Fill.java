package dev.revise.command;

import dev.revise.dialect.PureSql;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rows that are there get in a column which may not stay empty.
 *
 * @param expression SQL as both databases read it, with columns of the row in double quotes
 */
public record Fill(String table, String column, String expression) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([^.=\\s]+)\\s*\\.\\s*([^.=\\s]+)\\s*=\\s*(\\S.*)", Pattern.DOTALL);

  /**
   * Reads {@code TABLE.COLUMN=EXPRESSION}.
   *
   * @throws UsageException if it has another form
   * @throws MigrationException if it is more or less than one expression
   */
  public static Fill parse(String text) {
    return parse("--fill", text);
  }

  static Fill parse(String option, String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException(
          "%1$s %2$s is not TABLE.COLUMN=EXPRESSION, such as %1$s exposure.airmass=1.0"
              .formatted(option, text));
    }
    Fill fill = new Fill(matcher.group(1), matcher.group(2), matcher.group(3).strip());
    PureSql.requireOne(
        "%s %s.%s".formatted(option, fill.table(), fill.column()), fill.expression());
    return fill;
  }

  public boolean isFor(String aTable, String aColumn) {
    return table.equals(aTable) && column.equals(aColumn);
  }

  @Override
  public String toString() {
    return table + "." + column + "=" + expression;
  }
}
