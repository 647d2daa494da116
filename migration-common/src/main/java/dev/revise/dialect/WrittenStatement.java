package dev.revise.dialect;

import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One statement as somebody wrote it into a file, without the comments around it and the semicolon
 * behind it.
 *
 * @param tokens its pieces, without white space and comments
 */
record WrittenStatement(String text, List<Piece> tokens) {
  private static final Pattern PIECE =
      Pattern.compile(
          """
          (?<space>\\s+|--[^\\n]*|/\\*.*?\\*/)
          |(?<literal>[eE]'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'|\\$(?<tag>[\\p{L}_]?[\\p{L}\\p{N}_]*)\\$.*?\\$\\k<tag>\\$)
          |(?<name>"(?:[^"]|"")+")
          |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)
          |(?<number>\\d+)
          |(?<sign>.)""",
          Pattern.COMMENTS | Pattern.DOTALL);

  enum Kind {
    LITERAL,
    NAME,
    WORD,
    SIGN
  }

  /**
   * @param start where it begins in the statement
   */
  record Piece(Kind kind, String text, int start) {
    boolean is(String other) {
      return kind != Kind.LITERAL && text.equalsIgnoreCase(other);
    }

    boolean isName() {
      return kind == Kind.NAME || kind == Kind.WORD;
    }

    int end() {
      return start + text.length();
    }
  }

  WrittenStatement {
    tokens = List.copyOf(tokens);
  }

  /**
   * @throws MigrationException if there is none, or more than one, or a quote that nothing closes
   */
  static WrittenStatement of(String file) {
    String sql = file.replace("\r\n", "\n");
    List<Piece> pieces = pieces(sql);
    int end = end(pieces);
    if (end == 0) {
      throw new MigrationException("there is no statement in it; write one");
    }
    if (pieces.subList(end, pieces.size()).stream().anyMatch(piece -> !piece.is(";"))) {
      throw new MigrationException("there is more than one statement in it; write a file for each");
    }
    int start = pieces.get(0).start();
    return new WrittenStatement(
        sql.substring(start, pieces.get(end - 1).end()),
        pieces.subList(0, end).stream()
            .map(piece -> new Piece(piece.kind(), piece.text(), piece.start() - start))
            .toList());
  }

  private static List<Piece> pieces(String sql) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(sql);
    while (matcher.find()) {
      if (matcher.group("space") == null) {
        pieces.add(new Piece(kind(matcher), matcher.group(), matcher.start()));
      }
    }
    pieces.stream()
        .filter(piece -> piece.is("'") || piece.is("\""))
        .findFirst()
        .ifPresent(
            piece -> {
              throw new MigrationException(
                  "nothing closes the quote in line %d of it; close it"
                      .formatted(sql.substring(0, piece.start()).lines().count()));
            });
    return pieces;
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("literal") != null) {
      return Kind.LITERAL;
    }
    if (matcher.group("name") != null) {
      return Kind.NAME;
    }
    return matcher.group("word") != null ? Kind.WORD : Kind.SIGN;
  }

  /** Where the first semicolon is that no parentheses and no BEGIN ATOMIC enclose. */
  private static int end(List<Piece> pieces) {
    int depth = 0;
    boolean body = false;
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (piece.is("ATOMIC") && at > 0 && pieces.get(at - 1).is("BEGIN")) {
        body = true;
        depth++;
      } else if (piece.is("(") || body && piece.is("CASE")) {
        depth++;
      } else if (piece.is(")") || body && piece.is("END")) {
        depth--;
      } else if (piece.is(";") && depth <= 0) {
        return at;
      }
    }
    return pieces.size();
  }

  /** What counts where words are compared: neither white space, comments, quotes nor capitals. */
  String words() {
    return tokens.stream()
        .map(piece -> piece.kind() == Kind.LITERAL ? piece.text() : bare(piece))
        .collect(Collectors.joining(" "))
        .replaceFirst("^create or replace ", "create ");
  }

  private static String bare(Piece piece) {
    return piece.kind() == Kind.NAME
        ? piece.text().substring(1, piece.text().length() - 1)
        : piece.text().toLowerCase(Locale.ROOT);
  }
}
