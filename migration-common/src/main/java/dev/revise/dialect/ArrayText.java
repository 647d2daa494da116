package dev.revise.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An array of one dimension as PostgreSQL prints it, {@code {a,"b c",NULL}} (PostgreSQL manual,
 * 8.15.6 Array Input and Output Syntax).
 *
 * @param elements nothing for NULL
 */
record ArrayText(List<Optional<String>> elements) {
  ArrayText {
    elements = List.copyOf(elements);
  }

  /** Nothing where there are more dimensions than one, or what stands there is no array. */
  static Optional<ArrayText> of(String text) {
    String inner = text.strip();
    if (!inner.startsWith("{") || !inner.endsWith("}") || inner.length() < 2) {
      return Optional.empty();
    }
    return new Reading(inner.substring(1, inner.length() - 1)).read();
  }

  String text() {
    return elements.stream()
        .map(element -> element.map(ArrayText::quoted).orElse("NULL"))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String element) {
    boolean plain =
        !element.isEmpty()
            && !element.toUpperCase(Locale.ROOT).equals("NULL")
            && element.chars().noneMatch(c -> "{},\"\\".indexOf(c) >= 0 || isBlank(c));
    return plain ? element : '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isBlank(int character) {
    return " \t\n\r\f\u000b".indexOf(character) >= 0;
  }

  /** The way through the text of an array. */
  private static final class Reading {
    private final String text;
    private final List<Optional<String>> elements = new ArrayList<>();
    private int at;

    Reading(String text) {
      this.text = text;
    }

    Optional<ArrayText> read() {
      if (text.isBlank()) {
        return Optional.of(new ArrayText(List.of()));
      }
      do {
        skipBlanks();
        boolean read = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
        skipBlanks();
        if (!read || at < text.length() && text.charAt(at) != ',') {
          return Optional.empty();
        }
      } while (at++ < text.length());
      return Optional.of(new ArrayText(elements));
    }

    private boolean quoted() {
      StringBuilder element = new StringBuilder();
      for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          at++;
        }
        element.append(text.charAt(at));
      }
      elements.add(Optional.of(element.toString()));
      return at++ < text.length();
    }

    private boolean bare() {
      StringBuilder element = new StringBuilder();
      for (; at < text.length() && text.charAt(at) != ','; at++) {
        if ("{}\"".indexOf(text.charAt(at)) >= 0) {
          return false;
        }
        if (text.charAt(at) == '\\' && at + 1 < text.length()) {
          at++;
        }
        element.append(text.charAt(at));
      }
      String value = element.toString().strip();
      elements.add(Optional.of(value).filter(word -> !word.equalsIgnoreCase("NULL")));
      return !value.isEmpty();
    }

    private void skipBlanks() {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
    }
  }
}
