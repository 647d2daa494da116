package dev.revise.source.felis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comment of a column is made of: what it means, its unit and its UCD. */
record CommentParts(Optional<String> description, Optional<String> unit, Optional<String> ucd) {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?s)(?<description>.*?)"
              + "(?:(?:^| )Unit: (?<unit>\\S+)\\.)?"
              + "(?:(?:^| )UCD: (?<ucd>\\S+)\\.)?");

  /** Parts that give this comment again, as many as there are; without any, no parts do. */
  static CommentParts of(Optional<String> comment) {
    return comment
        .map(PARTS::matcher)
        .filter(Matcher::matches)
        .map(CommentParts::of)
        .filter(parts -> parts.comment().equals(comment))
        .orElseGet(() -> new CommentParts(Trimmed.of(comment), Optional.empty(), Optional.empty()));
  }

  Optional<String> comment() {
    String comment =
        sentence()
            + unit.map(text -> " Unit: " + text + ".").orElse("")
            + ucd.map(text -> " UCD: " + text + ".").orElse("");
    return Optional.of(comment.strip()).filter(text -> !text.isEmpty());
  }

  /** A description that a unit follows ends like a sentence. */
  private String sentence() {
    boolean alone = unit.isEmpty() && ucd.isEmpty();
    return description
        .map(text -> alone || text.matches("(?s).*[.!?]") ? text : text + ".")
        .orElse("");
  }

  private static CommentParts of(Matcher parts) {
    return new CommentParts(group(parts, "description"), group(parts, "unit"), group(parts, "ucd"));
  }

  /** Another blank around it would not be read again. */
  private static Optional<String> group(Matcher parts, String name) {
    return Optional.ofNullable(parts.group(name)).flatMap(Trimmed::of);
  }
}
