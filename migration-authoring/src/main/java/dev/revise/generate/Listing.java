package dev.revise.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a file lists the databases that there are. Comments do not count. */
enum Listing {
  /** {@code <module>cdb-latiss</module>} on a line of its own. */
  MODULES("(?<all>[ \\t]*<module>\\s*(?<name>%s)\\s*</module>[ \\t]*\\r?\\n)"),
  /** A whole {@code <dependency>}. */
  DEPENDENCIES(
      "(?<all>[ \\t]*<dependency>(?:(?!</dependency>)[\\s\\S])*?<artifactId>\\s*(?<name>%s)\\s*</artifactId>"
          + "(?:(?!</dependency>)[\\s\\S])*</dependency>[ \\t]*\\r?\\n)");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final String form;

  Listing(String form) {
    this.form = form;
  }

  /**
   * The text with that name after the last of the others, in the same form; as it is if it has the
   * name already, and none if it has none of the others.
   */
  Optional<String> with(String name, List<String> others, String text) {
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

  private String repeated(String name, Matcher found, int start, String text) {
    found.find(start);
    return text.substring(0, found.end("all"))
        + text.substring(found.start("all"), found.start("name"))
        + name
        + text.substring(found.end("name"));
  }

  private Matcher matcher(List<String> names, String text) {
    String words = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(form.formatted(words)).matcher(text);
  }

  /** As long as it was, so that all else keeps its place. */
  private static String blank(String found) {
    return found
        .chars()
        .mapToObj(c -> c == '\n' || c == '\r' ? Character.toString(c) : " ")
        .collect(Collectors.joining());
  }
}
