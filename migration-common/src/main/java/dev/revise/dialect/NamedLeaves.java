package dev.revise.dialect;

import dev.revise.dialect.Leaf.Name;
import dev.revise.dialect.Leaf.Word;
import dev.revise.dialect.Operator.Infix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an expression names, wherever in it.
 *
 * @param names those in double quotes, but for collations
 * @param words those without quotes that are no values by themselves and no fields of one
 */
record NamedLeaves(List<Name> names, List<Word> words) {
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

  static NamedLeaves of(Node node) {
    NamedLeaves leaves = new NamedLeaves(new ArrayList<>(), new ArrayList<>());
    leaves.collect(node);
    return new NamedLeaves(List.copyOf(leaves.names), List.copyOf(leaves.words));
  }

  private void collect(Node node) {
    if (node instanceof Infix infix && infix.operator().equals("COLLATE")) {
      collect(infix.left());
      return;
    }
    if (node instanceof Name name) {
      names.add(name);
    } else if (node instanceof Word word && !VALUES.contains(word.text())) {
      words.add(word);
    }
    node.children().forEach(this::collect);
  }
}
