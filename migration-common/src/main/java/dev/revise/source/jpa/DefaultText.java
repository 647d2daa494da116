package dev.revise.source.jpa;

import dev.revise.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A default as {@code @ColumnDefault} gives it: a literal of SQL, or any other expression. */
record DefaultText(String sql) {
  private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
  private static final Pattern BOOL = Pattern.compile("(?i)true|false");

  DefaultValue read() {
    String text = sql.strip();
    if (TEXT.matcher(text).matches()) {
      return new DefaultValue.Text(text.substring(1, text.length() - 1).replace("''", "'"));
    }
    if (NUMBER.matcher(text).matches()) {
      return new DefaultValue.Number(new BigDecimal(text));
    }
    if (BOOL.matcher(text).matches()) {
      return new DefaultValue.Bool(Boolean.parseBoolean(text));
    }
    return text.equalsIgnoreCase("CURRENT_TIMESTAMP")
        ? DefaultValue.Computed.CURRENT_TIMESTAMP
        : new DefaultValue.Expression(text);
  }
}
