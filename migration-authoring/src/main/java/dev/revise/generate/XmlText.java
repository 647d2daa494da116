package dev.revise.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in XML of which all but an addition stays byte for byte: elements, by their path. */
record XmlText(String text) {
  private static final Pattern HIDDEN =
      Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|<![A-Z].*?>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)([\\w.:-]+)[^<>]*?(/?)>");

  /** Where the end tag of the first such element begins, {@code project/dependencies}. */
  private Optional<Integer> end(String path) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(seen());
    while (tag.find()) {
      boolean closing = !tag.group(1).isEmpty();
      if (closing && path(open).equals(path)) {
        return Optional.of(tag.start());
      }
      if (closing) {
        open.pollLast();
      } else if (tag.group(3).isEmpty()) {
        open.addLast(tag.group(2));
      }
    }
    return Optional.empty();
  }

  /** As long as it is, without comments and the like. */
  private String seen() {
    return HIDDEN.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Whether that stands in it, outside of comments. */
  boolean holds(String xml) {
    return seen().contains(xml);
  }

  private static String path(Iterable<String> open) {
    Iterator<String> names = open.iterator();
    StringBuilder path = new StringBuilder();
    while (names.hasNext()) {
      path.append(names.next()).append(names.hasNext() ? "/" : "");
    }
    return path.toString();
  }

  /** The words in an element that has no others in it. */
  Optional<String> words(String path) {
    return end(path).map(end -> text.substring(text.lastIndexOf('>', end - 1) + 1, end).strip());
  }

  boolean has(String path) {
    return end(path).isPresent();
  }

  /**
   * With a block as the last in that element, which is there; lines of the block begin where those
   * of its element's siblings do.
   */
  XmlText with(String path, String block) {
    int end = end(path).orElseThrow();
    String indent = text.substring(text.lastIndexOf('\n', end) + 1, end);
    int depth = path.split("/").length - 1;
    String unit =
        depth > 0 && indent.isBlank() && !indent.isEmpty()
            ? indent.substring(0, Math.max(1, indent.length() / depth))
            : "  ";
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder lines = new StringBuilder();
    block
        .lines()
        .forEach(
            line -> lines.append(indented(line, unit.repeat(depth + 1), unit)).append(newline));
    int at = indent.isBlank() ? end - indent.length() : end;
    return new XmlText(text.substring(0, at) + lines + text.substring(at));
  }

  /** A block is written with two spaces a step. */
  private static String indented(String line, String indent, String unit) {
    String stripped = line.stripLeading();
    return indent + unit.repeat((line.length() - stripped.length()) / 2) + stripped;
  }
}
