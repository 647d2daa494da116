package dev.revise.schema;

import java.util.function.IntPredicate;

/**
 * Text of anyone as a terminal may show it: what moves the cursor, changes colours, rings the bell
 * or turns the writing round is spelled, {@code \u001b}, instead of done (ECMA-48, control
 * functions; Unicode Standard Annex 9, directional formatting characters).
 */
public final class VisibleText {
  private VisibleText() {}

  /** On one line. */
  public static String of(String text) {
    return spelled(text, VisibleText::isHidden);
  }

  /** Its line ends and tabs stay. */
  public static String ofLines(String text) {
    return spelled(
        text, character -> isHidden(character) && character != '\n' && character != '\t');
  }

  /** Whether a terminal does something with the character other than to show it. */
  public static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> isDirection(character);
    };
  }

  private static boolean isDirection(int character) {
    return character == 0x061c
        || character == 0x200e
        || character == 0x200f
        || character >= 0x202a && character <= 0x202e
        || character >= 0x2066 && character <= 0x2069;
  }

  private static String spelled(String text, IntPredicate hidden) {
    if (text.chars().noneMatch(hidden)) {
      return text;
    }
    StringBuilder spelled = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            character -> {
              if (hidden.test(character)) {
                spelled.append(spelled(character));
              } else {
                spelled.append((char) character);
              }
            });
    return spelled.toString();
  }

  private static String spelled(int character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> "\\u%04x".formatted(character);
    };
  }
}
