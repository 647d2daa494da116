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
      Pattern.compile("'[^']*+'|\"[^\"]*+\"|[\\p{L}_][\\p{L}\\p{N}_$]*+(?! *\\()");

  /** An author who gave a column its quotes means what is written: a column may be called AND. */
  public String quoting(List<String> columns) {
    Set<String> names = Set.copyOf(columns);
    return columns.stream().anyMatch(this::quotes) ? sql : quoted(names);
  }

  private boolean quotes(String column) {
    return sql.contains('"' + column.replace("\"", "\"\"") + '"');
  }

  private String quoted(Set<String> names) {
    return WORD.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(quoted(found, names)));
  }

  /** A name without quotes is in lower case, whatever its author wrote. */
  private static String quoted(MatchResult found, Set<String> names) {
    String word = found.group();
    String name = word.toLowerCase(Locale.ROOT);
    return names.contains(name) ? '"' + name + '"' : word;
  }
}
