package dev.revise.dialect;

import dev.revise.schema.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of SQL that PostgreSQL, H2 and the shells of both take for the same: what is a literal
 * to one is none to the other in a comment, behind {@code E'}, between {@code $$}, or in
 * parentheses that do not match, and so no such thing is read.
 *
 * @param sql of unknown origin
 */
record SharedLexemes(String sql) {
  private static final Pattern LEXEME =
      Pattern.compile(
          """
          (?<comment>--|//|/\\*|\\*/)
          |(?<literal>'[^']*+(?:''[^']*+)*+')
          |(?<name>"[^"]++(?:""[^"]*+)*+"|"(?:""[^"]*+)++")
          |(?<number>(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][-+]?\\d++)?)
          |(?<word>[\\p{L}_][\\p{L}\\p{N}_]*+)
          |(?<sign>::|@>|<@|[-+*/%^<>=~!|&\\#,.()\\[\\]])
          |(?<blank>[\\x20\\t\\r\\n]++)
          |(?<other>.)""",
          Pattern.COMMENTS | Pattern.DOTALL);

  private static final Set<String> OPENING = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]");

  /** What is wrong with it, as the rest of a sentence: {@code holds ";"}. */
  Optional<String> problem() {
    OptionalInt hidden = sql.chars().filter(SharedLexemes::isHidden).findFirst();
    if (hidden.isPresent()) {
      return Optional.of(
          "holds the character U+%04X, which nobody sees".formatted(hidden.getAsInt()));
    }
    Matcher lexeme = LEXEME.matcher(sql);
    boolean afterEscape = false;
    while (lexeme.find()) {
      if (lexeme.group("comment") != null) {
        return Optional.of("holds a comment or its sign, " + lexeme.group());
      }
      if (lexeme.group("other") != null) {
        return Optional.of(unreadable(lexeme.group()));
      }
      if (lexeme.group("literal") != null && afterEscape) {
        return Optional.of("holds a literal with E in front, which only one database reads");
      }
      String word = lexeme.group("word");
      afterEscape = word != null && word.toUpperCase(Locale.ROOT).equals("E");
    }
    return unbalanced();
  }

  /** The pieces, once there is no problem. */
  List<Token> tokens() {
    return Token.of(sql);
  }

  private static boolean isHidden(int character) {
    return VisibleText.isHidden(character) && "\n\r\t".indexOf(character) < 0;
  }

  private static String unreadable(String character) {
    return switch (character) {
      case "'", "\"" -> "holds a quote that nothing closes";
      case ";" -> "holds more than one statement, behind \";\"";
      default -> "holds \"%s\" outside of a literal".formatted(character);
    };
  }

  private Optional<String> unbalanced() {
    int depth = 0;
    for (Token token : tokens()) {
      depth += OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
      if (depth < 0) {
        return Optional.of("closes a parenthesis that it does not open");
      }
    }
    return depth > 0 ? Optional.of("opens a parenthesis that it does not close") : Optional.empty();
  }
}
