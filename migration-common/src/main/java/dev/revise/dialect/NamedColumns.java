package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an expression over a row names.
 *
 * @param readable whether it is one expression of our grammar; of anything else, such as one with a
 *     subquery, all quoted names are told, of whatever they are
 * @param names those that stand in double quotes, without them, in the order of the alphabet
 * @param words those without quotes that are no values by themselves; no database but PostgreSQL
 *     finds a column of small letters by one
 */
public record NamedColumns(boolean readable, SortedSet<String> names, SortedSet<String> words) {
  /**
   * @param table the name of the row's table, with which its columns may be qualified
   */
  public static NamedColumns of(String expression, String table) {
    List<Token> tokens = Token.of(expression);
    return ExpressionParser.parsed(tokens, Set.of())
        .map(node -> of(NamedLeaves.of(node), table, tokens))
        .orElseGet(() -> unreadable(tokens));
  }

  private static NamedColumns unreadable(List<Token> tokens) {
    SortedSet<String> names = new TreeSet<>();
    tokens.stream().filter(token -> token.is(Kind.NAME)).map(Token::value).forEach(names::add);
    return new NamedColumns(false, names, new TreeSet<>());
  }

  private static NamedColumns of(NamedLeaves leaves, String table, List<Token> tokens) {
    SortedSet<String> names = new TreeSet<>();
    leaves.names().forEach(name -> names.add(column(name.parts(), table)));
    SortedSet<String> words = new TreeSet<>();
    leaves.words().forEach(word -> words.add(written(word.text(), tokens)));
    return new NamedColumns(true, names, words);
  }

  private static String column(List<String> parts, String table) {
    int last = parts.size() - 1;
    boolean own = last > 0 && parts.get(last - 1).equals(table);
    return own ? parts.get(last) : String.join(".", parts);
  }

  /** A word as its author wrote it. */
  private static String written(String word, List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.is(Kind.WORD) && token.is(word))
        .map(Token::text)
        .findFirst()
        .orElse(word);
  }
}
