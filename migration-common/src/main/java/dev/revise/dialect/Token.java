package dev.revise.dialect;

import dev.revise.schema.SqlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The smallest piece of SQL: a word, a quoted name, a literal or a sign. */
record Token(Kind kind, String text) {
  enum Kind {
    WORD,
    NAME,
    LITERAL,
    NUMBER,
    SIGN
  }

  /** Words that PostgreSQL prints in small letters though they are no names. */
  private static final Set<String> VALUES = Set.of("true", "false", "null");

  private static final Pattern SQL =
      Pattern.compile(
          """
          (?<escaped>E'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+')
          |(?<unicode>U&'[^']*+(?:''[^']*+)*+')
          |(?<unicodename>U&"[^"]*+(?:""[^"]*+)*+")
          |(?<literal>'[^']*+(?:''[^']*+)*+')
          |(?<name>"[^"]*+(?:""[^"]*+)*+")
          |(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?)
          |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)
          |(?<sign>::|<=|>=|<>|!=|\\|\\||!?~~?\\*?|->>?|<<|>>|&&|@>|<@|\\S)""",
          Pattern.COMMENTS | Pattern.DOTALL);

  /** The pieces of a text, the white space between them left out, literals written one way. */
  static List<Token> of(String sql) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = SQL.matcher(sql);
    while (matcher.find()) {
      tokens.add(of(matcher));
    }
    return tokens;
  }

  static Token word(String text) {
    return new Token(Kind.WORD, text.toUpperCase(Locale.ROOT));
  }

  static Token name(String identifier) {
    return new Token(Kind.NAME, SqlSyntax.quoted(identifier));
  }

  static Token sign(String text) {
    return new Token(Kind.SIGN, text);
  }

  static Token number(String text) {
    return new Token(Kind.NUMBER, text);
  }

  private static Token of(Matcher matcher) {
    if (matcher.group("escaped") != null) {
      return literal(Literals.ofEscaped(matcher.group()));
    }
    if (matcher.group("unicode") != null) {
      return literal(Literals.ofUnicode(matcher.group()));
    }
    if (matcher.group("unicodename") != null) {
      return name(Literals.ofUnicodeName(matcher.group()));
    }
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
        return new Token(kind, matcher.group());
      }
    }
    throw new IllegalStateException("no kind of token: " + matcher.group());
  }

  private static Token literal(String value) {
    return new Token(Kind.LITERAL, SqlSyntax.plainLiteral(value));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is that word, in capitals, or that sign. */
  boolean is(String other) {
    return kind == Kind.WORD ? text.equalsIgnoreCase(other) : text.equals(other);
  }

  /** Whether it is an identifier: quoted, or bare as PostgreSQL prints one in small letters. */
  boolean isName() {
    return kind == Kind.NAME
        || kind == Kind.WORD
            && text.equals(text.toLowerCase(Locale.ROOT))
            && !VALUES.contains(text);
  }

  /** What a quoted name or a literal stands for, and the text of anything else. */
  String value() {
    return switch (kind) {
      case NAME -> text.substring(1, text.length() - 1).replace("\"\"", "\"");
      case LITERAL -> text.substring(1, text.length() - 1).replace("''", "'");
      default -> text;
    };
  }

  /** What stands between the commas outside of parentheses. */
  static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int at = 0; at < tokens.size(); at++) {
      depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
      if (depth == 0 && tokens.get(at).is(",")) {
        parts.add(tokens.subList(start, at));
        start = at + 1;
      }
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }

  /** The pieces as one line of SQL. */
  static String join(List<Token> tokens) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && areApart(tokens.get(i - 1), tokens.get(i))) {
        sql.append(' ');
      }
      sql.append(tokens.get(i).text());
    }
    return sql.toString();
  }

  private static boolean areApart(Token left, Token right) {
    if (List.of("(", ".", "::", "[").contains(left.text())) {
      return false;
    }
    return !List.of(")", ",", ".", "::", "[", "]", ";").contains(right.text())
        && !(right.is("(") && left.is(Kind.WORD) && !isConnective(left));
  }

  private static boolean isConnective(Token word) {
    return List.of("AND", "OR", "NOT", "IN", "WHEN", "THEN", "ELSE", "FROM", "WHERE", "AS").stream()
        .anyMatch(word::is);
  }
}
