package dev.revise.schema;

import static dev.revise.schema.SqlSyntax.quoted;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL of an author's own, in which identifiers stand in double quotes. */
record SqlText(String sql) {
  private static final Pattern TEXT_OR_IDENTIFIER =
      Pattern.compile("'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\"");

  boolean mentions(String identifier) {
    return TEXT_OR_IDENTIFIER
        .matcher(sql)
        .results()
        .anyMatch(found -> found.group().equals(quoted(identifier)));
  }

  /** Whether it shows columns that it does not name, as {@code SELECT *} does. */
  boolean showsAll() {
    String bare = TEXT_OR_IDENTIFIER.matcher(sql).replaceAll("");
    return Pattern.compile("(?i)(?:SELECT|,|\\.)\\s*\\*").matcher(bare).find();
  }

  SqlText renamed(String from, String to) {
    UnaryOperator<String> name = found -> found.equals(quoted(from)) ? quoted(to) : found;
    return new SqlText(
        TEXT_OR_IDENTIFIER
            .matcher(sql)
            .replaceAll(found -> Matcher.quoteReplacement(name.apply(found.group()))));
  }
}
