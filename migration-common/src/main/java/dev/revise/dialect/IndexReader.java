package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.IndexKey.NullOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the CREATE INDEX that a database prints, if a schema can hold all of it. */
final class IndexReader {
  private final String name;
  private final TokenReader definition;

  IndexReader(String name, String definition) {
    this.name = name;
    this.definition = new TokenReader(Token.of(definition));
  }

  Optional<Index> read() {
    definition.skip("CREATE");
    boolean unique = definition.skip("UNIQUE");
    definition.skip("NULLS", "DISTINCT");
    if (!definition.skip("INDEX")) {
      return Optional.empty();
    }
    definition.qualifiedName();
    definition.skip("ON");
    definition.skip("ONLY");
    definition.qualifiedName();
    Optional<String> method = method();
    List<IndexKey> keys = keys(definition.enclosed());
    Optional<String> predicate = predicate();
    return keys.isEmpty() || !definition.isAtEnd()
        ? Optional.empty()
        : Optional.of(new Index(name, keys, unique, method, predicate));
  }

  /** A B-tree is what both databases build by themselves. */
  private Optional<String> method() {
    return definition.skip("USING")
        ? definition.qualifiedName().stream().findFirst().filter(method -> !method.equals("btree"))
        : Optional.empty();
  }

  private Optional<String> predicate() {
    if (!definition.skip("WHERE")) {
      return Optional.empty();
    }
    return Optional.of(Token.join(definition.rest()));
  }

  /** None if one of them is more than a schema can hold. */
  private static List<IndexKey> keys(List<Token> tokens) {
    List<IndexKey> keys = new ArrayList<>();
    for (List<Token> part : Token.split(tokens)) {
      Optional<IndexKey> key = key(part);
      if (key.isEmpty()) {
        return List.of();
      }
      keys.add(key.get());
    }
    return keys;
  }

  private static Optional<IndexKey> key(List<Token> tokens) {
    List<Token> left = new ArrayList<>(tokens);
    Optional<NullOrder> nulls = nulls(left);
    boolean descending = takesLast(left, "DESC");
    return named(left)
        .map(key -> descending ? key.asDescending().withNulls(nulls) : key.withNulls(nulls));
  }

  private static Optional<NullOrder> nulls(List<Token> tokens) {
    if (takesLast(tokens, "NULLS", "FIRST")) {
      return Optional.of(NullOrder.FIRST);
    }
    return takesLast(tokens, "NULLS", "LAST") ? Optional.of(NullOrder.LAST) : Optional.empty();
  }

  /** A column, or something in parentheses, or the call of a function. */
  private static Optional<IndexKey> named(List<Token> tokens) {
    if (tokens.size() == 1 && tokens.get(0).isName()) {
      return Optional.of(IndexKey.column(tokens.get(0).value()));
    }
    boolean closed = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(")");
    boolean called =
        closed && tokens.get(0).is(Kind.WORD) && (tokens.get(1).is("(") || tokens.get(1).is("."));
    boolean whole = closed && (tokens.get(0).is("(") || called);
    return whole ? Optional.of(IndexKey.expression(Token.join(tokens))) : Optional.empty();
  }

  private static boolean takesLast(List<Token> tokens, String... words) {
    int start = tokens.size() - words.length;
    for (int at = 0; at < words.length; at++) {
      if (start < 0 || !tokens.get(start + at).is(words[at])) {
        return false;
      }
    }
    tokens.subList(start, tokens.size()).clear();
    return true;
  }
}
