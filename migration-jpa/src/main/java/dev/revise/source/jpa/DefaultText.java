package dev.revise.source.jpa;

import dev.revise.schema.DefaultValue;
import dev.revise.schema.TableName;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A default as {@code @ColumnDefault} gives it: a literal of SQL, or any other expression.
 *
 * @param usual the schema of a sequence that is called by its name alone
 */
record DefaultText(String sql, String usual) {
  private static final Pattern TEXT = Pattern.compile("'[^']*+(?:''[^']*+)*+'");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
  private static final Pattern BOOL = Pattern.compile("(?i)true|false");

  private static final Pattern NEXT =
      Pattern.compile("(?i)nextval\\(\\s*'(?:(?<schema>\\w+)\\.)?(?<name>\\w+)'\\s*\\)");

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
    if (text.equalsIgnoreCase("CURRENT_TIMESTAMP")) {
      return DefaultValue.Computed.CURRENT_TIMESTAMP;
    }
    Matcher next = NEXT.matcher(text);
    return next.matches() ? nextOf(next) : new DefaultValue.Expression(text);
  }

  private DefaultValue nextOf(Matcher next) {
    String schema = Optional.ofNullable(next.group("schema")).orElse(usual);
    return new DefaultValue.NextOf(new TableName(schema, next.group("name")));
  }
}
