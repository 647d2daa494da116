package dev.revise.dialect;

import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes tokens from the front while they are what the caller expects. */
final class TokenReader {
  private final List<Token> tokens;
  private int next;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean isAtEnd() {
    return next == tokens.size();
  }

  /** Whether exactly these words or signs came next; they are behind us then. */
  boolean skip(String... expected) {
    if (next + expected.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (!tokens.get(next + i).text().equals(expected[i])) {
        return false;
      }
    }
    next += expected.length;
    return true;
  }

  /** Behind {@code COMMENT 'text'}, if that comes next. */
  void skipComment() {
    if (skip("COMMENT")) {
      next++;
    }
  }

  /** The parts of {@code a."B".c}, none if no name comes next. */
  List<String> qualifiedName() {
    List<String> parts = new ArrayList<>();
    while (!isAtEnd() && tokens.get(next).isName()) {
      parts.add(tokens.get(next++).value());
      if (!skip(".")) {
        break;
      }
    }
    return parts;
  }

  /** The value of the literal that comes next, if one does. */
  Optional<String> literal() {
    return isAtEnd() || !tokens.get(next).is(Token.Kind.LITERAL)
        ? Optional.empty()
        : Optional.of(tokens.get(next++).value());
  }

  /** {@code schema.table}, if that comes next. */
  Optional<TableName> tableName() {
    List<String> parts = qualifiedName();
    return parts.size() == 2
        ? Optional.of(new TableName(parts.get(0), parts.get(1)))
        : Optional.empty();
  }

  /** The names in {@code (a, "B")}, none if something else comes next. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (!skip("(")) {
      return names;
    }
    do {
      List<String> name = qualifiedName();
      if (name.size() != 1) {
        return List.of();
      }
      names.add(name.get(0));
    } while (skip(","));
    return skip(")") ? names : List.of();
  }

  /** All that is left. */
  List<Token> rest() {
    List<Token> rest = tokens.subList(next, tokens.size());
    next = tokens.size();
    return rest;
  }

  /** What stands in the parentheses that come next, none if none do. */
  List<Token> enclosed() {
    int open = next;
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        next = i > open ? i + 1 : next;
        return i > open ? tokens.subList(open + 1, i) : List.of();
      }
    }
    return List.of();
  }
}
