package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Text as Java spells it. */
final class Literal {
  /** A class file holds a constant of 65,535 bytes at most; a character takes up to three. */
  private static final int LONGEST = 20_000;

  private Literal() {}

  static CodeBlock of(String text) {
    List<CodeBlock> parts = new ArrayList<>();
    for (int start = 0; start == 0 || start < text.length(); start += LONGEST) {
      parts.add(quoted(text.substring(start, Math.min(text.length(), start + LONGEST))));
    }
    return parts.size() == 1 ? parts.get(0) : joined(parts);
  }

  /** One constant, which the compiler can hold up to its limit. */
  static CodeBlock constant(String text) {
    return quoted(text);
  }

  /** At run time: the compiler would make one constant of a sum. */
  private static CodeBlock joined(List<CodeBlock> parts) {
    return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(parts, ", "));
  }

  private static CodeBlock quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.chars().forEach(character -> append(quoted, (char) character));
    return CodeBlock.of("$L", quoted.append('"'));
  }

  private static void append(StringBuilder quoted, char character) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      default ->
          quoted.append(isPlain(character) ? character : "\\u%04x".formatted((int) character));
    }
  }

  /**
   * What a reader sees as it is; halves of a pair and marks that turn the writing round are not.
   */
  private static boolean isPlain(char character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }
}
