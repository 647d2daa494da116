package dev.revise.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a pom lists the modules of databases, each on a line of its own. Comments do not count. */
final class Listing {
  private static final String FORM =
      "(?<all>[ \\t]*<module>\\s*(?<name>%s)\\s*</module>[ \\t]*\\r?\\n)";

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private Listing() {}

  /**
   * The text with that name after the last of the others, in the same form; as it is if it has the
   * name already, and none if it has none of the others.
   */
  static Optional<String> with(String name, List<String> others, String text) {
    String seen = COMMENT.matcher(text).replaceAll(found -> blank(found.group()));
    if (matcher(List.of(name), seen).find()) {
      return Optional.of(text);
    }
    if (others.isEmpty()) {
      return Optional.empty();
    }
    return matcher(others, seen)
        .results()
        .map(found -> found.start())
        .reduce((first, second) -> second)
        .map(last -> repeated(name, matcher(others, seen), last, text));
  }

  private static String repeated(String name, Matcher found, int start, String text) {
    found.find(start);
    return text.substring(0, found.end("all"))
        + text.substring(found.start("all"), found.start("name"))
        + name
        + text.substring(found.end("name"));
  }

  private static Matcher matcher(List<String> names, String text) {
    String words = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(FORM.formatted(words)).matcher(text);
  }

  /** As long as it was, so that all else keeps its place. */
  private static String blank(String found) {
    return found
        .chars()
        .mapToObj(c -> c == '\n' || c == '\r' ? Character.toString(c) : " ")
        .collect(Collectors.joining());
  }
}
