package dev.revise.schema;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of tables and views, in which an asterisk stands for any characters. */
public record NamePatterns(List<String> patterns) {
  public NamePatterns {
    patterns = List.copyOf(patterns);
  }

  /** Whether one of them means that table or view. */
  public boolean match(String name) {
    return patterns.stream().anyMatch(pattern -> name.matches(regex(pattern)));
  }

  private static String regex(String pattern) {
    return Arrays.stream(pattern.split("\\*+", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }
}
