package dev.revise.diff;

import dev.revise.operation.AlterColumn;
import dev.revise.operation.Operations;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Columns that exchange their sequence for one of another name, which counts from its start. */
final class RestartedSequences {
  private RestartedSequences() {}

  /** A sentence each. */
  static List<String> of(Operations operations) {
    Set<String> released = new TreeSet<>();
    List<String> sentences = new ArrayList<>();
    operations.stream()
        .filter(AlterColumn.class::isInstance)
        .map(AlterColumn.class::cast)
        .forEach(alter -> look(alter, released, sentences));
    return sentences;
  }

  private static void look(AlterColumn alter, Set<String> released, List<String> sentences) {
    String column = name(alter.table(), alter.to().name());
    if (alter.from().sequence().isPresent() && alter.to().sequence().isEmpty()) {
      released.add(column);
    }
    if (alter.from().sequence().isEmpty() && released.contains(column)) {
      alter
          .to()
          .sequence()
          .ifPresent(
              sequence ->
                  sentences.add(
                      "column %s gets another sequence, %s, which counts from its start; set it to where the old one stands"
                          .formatted(column, sequence)));
    }
  }

  private static String name(TableName table, String column) {
    return table + "." + column;
  }
}
