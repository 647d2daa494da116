package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of tables before columns in a query that has one table, view or other source of rows.
 * PostgreSQL prints them until version 15 and leaves them out from 16 on.
 */
final class Qualifiers {
  private static final Set<String> BEGINNINGS = Set.of("SELECT", "WITH", "VALUES");
  private static final Set<String> COMBINATIONS = Set.of("UNION", "INTERSECT", "EXCEPT");
  private static final Set<String> ENDS =
      Set.of("WHERE", "GROUP", "HAVING", "WINDOW", "ORDER", "LIMIT", "OFFSET", "FETCH", "FOR", ";");

  /** A schema may have the name of its table, and a table that of its column. */
  private static final Set<String> BEFORE_SOURCES = Set.of("FROM", "ONLY");

  private final List<Token> tokens;

  /** What stands in no subquery. */
  private final BitSet own = new BitSet();

  /** What of it stands in no parentheses. */
  private final BitSet outer = new BitSet();

  private Qualifiers(List<Token> tokens) {
    this.tokens = tokens;
    Deque<Boolean> open = new ArrayDeque<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is("(")) {
        open.push(isAny(BEGINNINGS, at + 1));
      }
      own.set(at, !open.contains(true));
      outer.set(at, open.isEmpty());
      if (tokens.get(at).is(")") && !open.isEmpty()) {
        open.pop();
      }
    }
  }

  /** Without those that the query needs for nothing; its subqueries stay as they are. */
  static List<Token> withoutNeedless(List<Token> tokens) {
    Qualifiers qualifiers = new Qualifiers(tokens);
    return qualifiers.source().map(qualifiers::without).orElse(tokens);
  }

  /** The name by which columns know the only source of rows. */
  private Optional<Token> source() {
    Optional<Token> name = Optional.empty();
    boolean inside = false;
    int clauses = 0;
    for (int at = outer.nextSetBit(0); at >= 0; at = outer.nextSetBit(at + 1)) {
      Token token = tokens.get(at);
      if (isAny(COMBINATIONS, at) || inside && (token.is(",") || token.is("JOIN"))) {
        return Optional.empty();
      }
      if (token.is("FROM")) {
        inside = true;
        clauses++;
      }
      inside &= !isAny(ENDS, at);
      if (inside && token.is(Kind.NAME)) {
        name = Optional.of(token);
      }
    }
    return clauses == 1 ? name : Optional.empty();
  }

  private List<Token> without(Token name) {
    List<Token> kept = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (own.get(at) && isQualifier(name, at)) {
        at++; // the dot goes with it
      } else {
        kept.add(tokens.get(at));
      }
    }
    return kept;
  }

  private boolean isQualifier(Token name, int at) {
    return tokens.get(at).equals(name)
        && at + 2 < tokens.size()
        && tokens.get(at + 1).is(".")
        && tokens.get(at + 2).is(Kind.NAME)
        && !isAny(Set.of("."), at - 1)
        && !(outer.get(at) && isAny(BEFORE_SOURCES, at - 1));
  }

  private boolean isAny(Set<String> words, int at) {
    return at >= 0 && at < tokens.size() && words.stream().anyMatch(tokens.get(at)::is);
  }
}
