package dev.revise.generate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a file lists the databases that there are. Comments do not count. */
enum Listing {
  /** {@code <module>cdb-latiss</module>} on a line of its own. */
  MODULES(Comments.XML, "(?<all>[ \\t]*<module>\\s*(?<name>%s)\\s*</module>[ \\t]*\\r?\\n)", ""),
  /** A whole {@code <dependency>}. */
  DEPENDENCIES(
      Comments.XML,
      "(?<all>[ \\t]*<dependency>(?:(?!</dependency>)[\\s\\S])*?<artifactId>\\s*(?<name>%s)\\s*</artifactId>"
          + "(?:(?!</dependency>)[\\s\\S])*</dependency>[ \\t]*\\r?\\n)",
      ""),
  /** {@code database: [cdb_latiss]}. */
  MATRIX(
      Comments.YAML,
      "(?m)^[ \\t]*database:[ \\t]*\\[(?:[^\\]\\n]*,)?[ \\t]*(?<all>(?<name>%s))(?=[ \\t]*[,\\]])",
      ", ");

  private final Pattern comment;
  private final String form;
  private final String separator;

  Listing(Pattern comment, String form, String separator) {
    this.comment = comment;
    this.form = form;
    this.separator = separator;
  }

  /**
   * The text with that name after the last of the others, in the same form; as it is if it has the
   * name already, and none if it has none of the others.
   */
  Optional<String> with(String name, List<String> others, String text) {
    String seen = comment.matcher(text).replaceAll(found -> blank(found.group()));
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
        + separator
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

  private static final class Comments {
    static final Pattern XML = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    static final Pattern YAML = Pattern.compile("(?m)(?<!\\S)#.*$");
  }
}
