package dev.revise.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition of a check, in which the columns of its table get the quotes that we want. */
public record CheckText(String sql) {
  private static final Pattern WORD =
      Pattern.compile(
          "'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[\\p{L}_][\\p{L}\\p{N}_$]*+(?! *\\()");

  /** Of these an expression is made, so that a column called so needs its quotes. */
  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "and",
          "any",
          "as",
          "between",
          "case",
          "cast",
          "collate",
          "current_date",
          "current_time",
          "current_timestamp",
          "distinct",
          "else",
          "end",
          "exists",
          "false",
          "from",
          "ilike",
          "in",
          "is",
          "isnull",
          "like",
          "not",
          "notnull",
          "null",
          "or",
          "similar",
          "some",
          "then",
          "true",
          "unknown",
          "when");

  public String quoting(List<String> columns) {
    Set<String> names = Set.copyOf(columns);
    return WORD.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(quoted(found, names)));
  }

  /** A name without quotes is in lower case, whatever its author wrote. */
  private static String quoted(MatchResult found, Set<String> names) {
    String word = found.group();
    if ("'\"".indexOf(word.charAt(0)) >= 0) {
      return word;
    }
    String name = word.toLowerCase(Locale.ROOT);
    return names.contains(name) && !RESERVED.contains(name) ? '"' + name + '"' : word;
  }
}
