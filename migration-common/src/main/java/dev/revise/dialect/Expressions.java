package dev.revise.dialect;

import dev.revise.dialect.Token.Kind;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Expressions written one way, so that what an author wrote can be compared with what a database
 * prints: keywords and functions in capitals, columns in double quotes, parentheses where they are
 * needed, BETWEEN as two comparisons, and no cast that a database adds by itself.
 *
 * <p>Which casts those are was found by asking both databases. They add one to a literal; to a text
 * without a limit, which changes no value; to the type that the value has; and to the wider number
 * type where {@link Agreement} says so. All others are the author's and stay.
 *
 * <p>What our grammar does not read is compared word by word.
 */
final class Expressions {
  private final Map<String, ValueType> columns;
  private final Canonical canonical;
  private final UnaryOperator<Node> kept;

  /**
   * @param columns the types of the columns that may be named
   * @param kept of expressions that the database keeps as one, the one
   */
  Expressions(Map<String, ValueType> columns, UnaryOperator<Node> kept) {
    this.columns = Map.copyOf(columns);
    this.canonical = new Canonical(new Typing(this.columns));
    this.kept = kept;
  }

  static Expressions of(Table table, UnaryOperator<Node> kept) {
    Map<String, ValueType> columns = new HashMap<>();
    for (Column column : table.columns()) {
      columns.put(column.name(), ValueType.of(column.type()));
    }
    return new Expressions(columns, kept);
  }

  String normalized(String sql) {
    return read(sql).sql();
  }

  Node read(String sql) {
    List<Token> tokens = Token.of(sql);
    return ExpressionParser.parsed(tokens, columns.keySet())
        .map(canonical::of)
        .map(kept)
        .orElseGet(() -> new Leaf.Word(Token.join(spelled(tokens))));
  }

  private List<Token> spelled(List<Token> tokens) {
    List<Token> spelled = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean calls = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
      spelled.add(token.is(Kind.WORD) ? spelled(token.text(), calls) : token);
    }
    return spelled;
  }

  private Token spelled(String word, boolean calls) {
    return columns.containsKey(word) && !calls ? Token.name(word) : Token.word(word);
  }
}
