package dev.revise.generate;

import java.util.stream.Collectors;

/** Text as Javadoc shows it, whatever it holds. */
final class JavadocText {
  private JavadocText() {}

  static String of(String text) {
    return text.chars().mapToObj(c -> shown((char) c)).collect(Collectors.joining());
  }

  /** Marks of HTML, of Javadoc and of the end of a comment; what Java would read as an escape. */
  private static String shown(char character) {
    boolean special = "<>&@{}*\\".indexOf(character) >= 0;
    boolean unseen = character != ' ' && !Character.isLetterOrDigit(character) && character > 126;
    return special || unseen || Character.isSurrogate(character)
        ? "&#" + (int) character + ";"
        : String.valueOf(character);
  }
}
