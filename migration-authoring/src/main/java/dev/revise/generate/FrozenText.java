package dev.revise.generate;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The text of an entity with a line for each column, where it has room. */
record FrozenText(String text) {
  private static final int LONGEST = 100;

  String compact() {
    int start = text.indexOf("\npublic class ") + 1;
    int first = text.indexOf('\n', start) + 1;
    int last = text.lastIndexOf(";\n") + 1;
    return text.substring(0, first) + compact(text.substring(first, last)) + text.substring(last);
  }

  private static String compact(String fields) {
    return Arrays.stream(fields.split("\n\n"))
        .map(FrozenText::inOneLine)
        .collect(Collectors.joining("\n"));
  }

  private static String inOneLine(String field) {
    String line = field.replaceAll("\\(\n +", "(").replaceAll("\n +", " ");
    return line.length() <= LONGEST ? line : field;
  }
}
