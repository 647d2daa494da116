package dev.revise.schema;

import java.util.List;
import java.util.stream.Stream;

/** Names of tables, views, indexes or roles, in which an asterisk stands for any characters. */
public record NamePatterns(List<String> patterns) {
  public NamePatterns {
    patterns = List.copyOf(patterns);
  }

  /** These and others. */
  public NamePatterns and(NamePatterns others) {
    return new NamePatterns(Stream.concat(patterns.stream(), others.patterns.stream()).toList());
  }

  /** Whether one of them means that name. */
  public boolean match(String name) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, name));
  }

  /** Takes what stands between asterisks where it comes first, so that no pattern takes long. */
  private static boolean matches(String pattern, String name) {
    String[] parts = pattern.split("\\*+", -1);
    String last = parts[parts.length - 1];
    if (parts.length == 1) {
      return name.equals(pattern);
    }
    if (!name.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = name.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return name.length() - last.length() >= at && name.endsWith(last);
  }
}
