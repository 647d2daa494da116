package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression of unknown origin.
 *
 * @param columns those that it may name
 */
record PureExpression(String sql, Collection<String> columns) {
  /** What no value of a row is of: H2 makes objects of Java of it. */
  private static final Set<String> OBJECTS = Set.of("JAVA_OBJECT", "OTHER", "OBJECT");

  /** What is wrong with it, as the rest of a sentence. */
  Optional<String> problem(KnownFunctions functions) {
    Optional<String> problem = problemAsPrinted(functions);
    return problem.isPresent() ? problem : unread();
  }

  /** The same, where a database printed it, perhaps in words that our grammar lacks. */
  Optional<String> problemAsPrinted(KnownFunctions functions) {
    Optional<String> problem = unclosed(sql);
    return problem.isPresent() ? problem : forbidden(Token.of(sql), functions);
  }

  /** What keeps it from being one piece, whatever that means. */
  static Optional<String> unclosed(String sql) {
    SharedLexemes lexemes = new SharedLexemes(sql);
    Optional<String> problem = lexemes.problem();
    if (problem.isPresent()) {
      return problem;
    }
    if (lexemes.tokens().isEmpty()) {
      return Optional.of("is empty");
    }
    return Token.split(lexemes.tokens()).size() > 1
        ? Optional.of("is several expressions")
        : PureQuery.changing(lexemes.tokens());
  }

  private static Optional<String> forbidden(List<Token> tokens, KnownFunctions functions) {
    Optional<String> object =
        tokens.stream()
            .filter(token -> token.is(Kind.WORD) && OBJECTS.stream().anyMatch(token::is))
            .map(token -> "is of type " + token.text())
            .findFirst();
    return object.isPresent() ? object : unknown(tokens, functions);
  }

  static Optional<String> unknown(List<Token> tokens, KnownFunctions functions) {
    return new FunctionCalls(tokens)
        .names().stream()
            .filter(name -> !functions.has(name))
            .findFirst()
            .map(
                name ->
                    "calls %s, which is not known to do nothing but compute (the authoring() of a database may allow it)"
                        .formatted(name));
  }

  private Optional<String> unread() {
    Optional<Node> node = ExpressionParser.parsed(Token.of(sql), columns);
    return node.isEmpty()
        ? Optional.of("is no expression that revise can read")
        : nameless(NamedLeaves.of(node.get()));
  }

  /** A name that means nothing here. */
  private Optional<String> nameless(NamedLeaves leaves) {
    Optional<String> name =
        leaves.names().stream()
            .filter(one -> !columns.contains(one.parts().get(one.parts().size() - 1)))
            .findFirst()
            .map(one -> "names %s, which is no column of the table".formatted(one.sql()));
    return name.isPresent()
        ? name
        : leaves.words().stream()
            .findFirst()
            .map(
                word ->
                    "holds the word %s, which is neither a value nor a column in double quotes"
                        .formatted(word.text()));
  }
}
