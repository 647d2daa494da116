package dev.revise.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of SQL as it is written; all pieces one after the other are the text that they are of.
 */
record SqlPiece(Kind kind, String text) {
  enum Kind {
    /** White space, and a comment. */
    BLANK,
    LITERAL,
    /** Between dollar signs, where PostgreSQL keeps the body of a function. */
    BODY,
    NAME,
    WORD,
    SIGN
  }

  private static final Pattern PIECE =
      Pattern.compile(
          """
          (?<blank>\\s++|--[^\\n]*+)
          |(?<literal>[eE]'(?:[^'\\\\]|\\\\.|'')*+'|'[^']*+(?:''[^']*+)*+'|[uU]&"[^"]*+(?:""[^"]*+)*+")
          |(?<body>\\$(?<tag>(?:[\\p{L}_][\\p{L}\\p{N}_]*)?)\\$.*?\\$\\k<tag>\\$)
          |(?<name>"[^"]*+(?:""[^"]*+)*+")
          |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*+)
          |(?<sign>::|.)""",
          Pattern.COMMENTS | Pattern.DOTALL);

  static List<SqlPiece> of(String sql) {
    List<SqlPiece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(sql);
    int at = 0;
    while (at < sql.length()) {
      int comment = sql.startsWith("/*", at) ? comment(sql, at) : at;
      if (comment > at) {
        pieces.add(new SqlPiece(Kind.BLANK, sql.substring(at, comment)));
        at = comment;
      } else {
        matcher.region(at, sql.length()).lookingAt();
        pieces.add(new SqlPiece(kind(matcher), matcher.group()));
        at = matcher.end();
      }
    }
    return pieces;
  }

  /** Where a comment ends, which may hold others. */
  private static int comment(String sql, int start) {
    int depth = 0;
    for (int at = start; at < sql.length() - 1; at++) {
      if (sql.startsWith("/*", at)) {
        depth++;
        at++;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at++;
      }
      if (depth == 0) {
        return at + 1;
      }
    }
    return sql.length();
  }

  private static Kind kind(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
        return kind;
      }
    }
    throw new IllegalStateException("no kind of piece: " + matcher.group());
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
  }

  boolean isIdentifier() {
    return kind == Kind.NAME || kind == Kind.WORD;
  }

  /** What it is called, where a word means its small letters. */
  String identifier() {
    return kind == Kind.NAME
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text.toLowerCase(Locale.ROOT);
  }
}
