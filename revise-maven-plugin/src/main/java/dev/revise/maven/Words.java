package dev.revise.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of {@code -Dargs}, as a shell would part them: quotes hold spaces together. */
final class Words {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private Words() {}

  /**
   * @throws IllegalArgumentException if a quote has no end
   */
  static List<String> of(String text) {
    if (!WORD.matcher(text).replaceAll("").isBlank()) {
      throw new IllegalArgumentException(
          "-Dargs has a quote without an end: %s; add the other one".formatted(text));
    }
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(unquoted(matcher.group()));
    }
    return List.copyOf(words);
  }

  private static String unquoted(String word) {
    return QUOTED
        .matcher(word)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
  }
}
