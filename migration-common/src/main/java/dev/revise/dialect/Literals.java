package dev.revise.dialect;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text literals in the forms in which databases print characters that are out of the ordinary. */
final class Literals {
  private static final Pattern BACKSLASH = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final Pattern CODE_POINT =
      Pattern.compile("\\\\(?:(\\\\)|\\+(\\p{XDigit}{6})|(\\p{XDigit}{4}))");

  private Literals() {}

  /** The value of {@code E'a\\b'}, as PostgreSQL prints a backslash. */
  static String ofEscaped(String literal) {
    return BACKSLASH.matcher(inside(literal, 2)).replaceAll(found -> quoted(found.group(1)));
  }

  /** The value of <code>U&amp;'a&#92;00e9'</code>, as H2 prints what is not ASCII. */
  static String ofUnicode(String literal) {
    return decoded(inside(literal, 3));
  }

  /** The name in <code>U&amp;"a&#92;00e9"</code>. */
  static String ofUnicodeName(String name) {
    return decoded(name.substring(3, name.length() - 1).replace("\"\"", "\""));
  }

  private static String decoded(String text) {
    return CODE_POINT.matcher(text).replaceAll(found -> quoted(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(1) != null) {
      return "\\";
    }
    String code = found.group(2) != null ? found.group(2) : found.group(3);
    return Character.toString(Integer.parseInt(code, 16));
  }

  private static String inside(String literal, int start) {
    return literal.substring(start, literal.length() - 1).replace("''", "'");
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
