package dev.revise.generate;

import dev.revise.schema.Table;
import dev.revise.schema.ViewQuery.Projection;
import java.util.Optional;

/**
 * What an entity is about, in a sentence.
 *
 * @param table the table, or what a view shows as if it were one
 * @param view what the view shows, if it is one
 */
record EntityDescription(Table table, Optional<Projection> view) {
  private static final String NO_KEY =
      "The table has no primary key; what is marked as an identifier stands for it.";

  String javadoc() {
    return JavadocText.of(
        view.isPresent() || table.primaryKey().isPresent() ? text() : text() + " " + NO_KEY);
  }

  private String text() {
    return table.comment().filter(text -> !text.isBlank()).orElseGet(this::plainly);
  }

  private String plainly() {
    return view.map(shown -> "What the view %s shows of %s.".formatted(name(), shown.from().name()))
        .orElseGet(() -> "The rows of " + name() + ".");
  }

  private String name() {
    return table.name().name();
  }
}
