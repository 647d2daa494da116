package dev.revise.dialect;

import dev.revise.dialect.Leaf.Name;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.Infix;
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
  /** Words that stand for a value or a field of one. */
  private static final Set<String> VALUES =
      Set.of(
          "TRUE",
          "FALSE",
          "NULL",
          "UNKNOWN",
          "CURRENT_DATE",
          "CURRENT_TIME",
          "CURRENT_TIMESTAMP",
          "LOCALTIME",
          "LOCALTIMESTAMP",
          "CURRENT_USER",
          "SESSION_USER",
          "SYSTEM_USER",
          "USER",
          "CURRENT_ROLE",
          "CURRENT_SCHEMA",
          "CURRENT_CATALOG",
          "YEAR",
          "QUARTER",
          "MONTH",
          "WEEK",
          "DAY",
          "HOUR",
          "MINUTE",
          "SECOND",
          "MILLISECOND",
          "MICROSECOND",
          "EPOCH",
          "*");

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
        : nameless(node.get());
  }

  /** A name that means nothing here. */
  private Optional<String> nameless(Node node) {
    if (node instanceof Name name) {
      String last = name.parts().get(name.parts().size() - 1);
      return columns.contains(last)
          ? Optional.empty()
          : Optional.of("names %s, which is no column of the table".formatted(name.sql()));
    }
    if (node instanceof Word word && !VALUES.contains(word.text())) {
      return Optional.of(
          "holds the word %s, which is neither a value nor a column in double quotes"
              .formatted(word.text()));
    }
    if (node instanceof Infix infix && infix.operator().equals("COLLATE")) {
      return nameless(infix.left());
    }
    return node.children().stream().flatMap(child -> nameless(child).stream()).findFirst();
  }
}
