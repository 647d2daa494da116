package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The query of a view of unknown origin. It is not read whole: once its pieces are the same to all
 * and its parentheses match, one statement is what it is, and words tell which.
 */
record PureQuery(String sql) {
  private static final Set<String> BEGINNINGS = Set.of("SELECT", "WITH", "VALUES");

  /** Words of statements that change something, and of what reads text in a third way. */
  private static final Set<String> CHANGES =
      Set.of(
          "INSERT",
          "UPDATE",
          "DELETE",
          "MERGE",
          "INTO",
          "CALL",
          "EXECUTE",
          "CREATE",
          "DROP",
          "ALTER",
          "TRUNCATE",
          "GRANT",
          "REVOKE",
          "COPY",
          "TABLE",
          "UESCAPE");

  /** What is wrong with it, as the rest of a sentence. */
  Optional<String> problem(KnownFunctions functions) {
    String one = sql.strip().replaceFirst(";$", "");
    Optional<String> problem = new SharedLexemes(one).problem();
    if (problem.isPresent()) {
      return problem;
    }
    List<Token> tokens = Token.of(one);
    if (tokens.stream()
        .filter(token -> !token.is("("))
        .findFirst()
        .filter(PureQuery::begins)
        .isEmpty()) {
      return Optional.of("is no query");
    }
    Optional<String> changing = changing(tokens);
    if (changing.isPresent()) {
      return changing;
    }
    Optional<String> catalogue = catalogue(tokens);
    return catalogue.isPresent() ? catalogue : PureExpression.unknown(tokens, functions);
  }

  /** A word of a statement that does more than read. */
  static Optional<String> changing(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean advances =
          token.is(Kind.WORD)
              && token.is("NEXT")
              && at + 1 < tokens.size()
              && tokens.get(at + 1).is("VALUE");
      if (advances || token.is(Kind.WORD) && CHANGES.stream().anyMatch(token::is)) {
        return Optional.of("holds the word " + token.text().toUpperCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** What a database keeps of itself, its users among it, is for nobody else to see. */
  private static Optional<String> catalogue(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean ofFunction =
          at + 3 < tokens.size() && tokens.get(at + 1).is(".") && tokens.get(at + 3).is("(");
      if (isOfCatalogue(token) && !ofFunction) {
        return Optional.of("names %s, which is the database's own".formatted(token.value()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfCatalogue(Token token) {
    String name = token.value().toLowerCase(Locale.ROOT);
    return (token.is(Kind.WORD) || token.is(Kind.NAME))
        && (name.startsWith("pg_") || name.equals("information_schema"));
  }

  private static boolean begins(Token token) {
    return token.is(Kind.WORD) && BEGINNINGS.stream().anyMatch(token::is);
  }
}
