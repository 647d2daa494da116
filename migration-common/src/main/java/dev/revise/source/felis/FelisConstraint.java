package dev.revise.source.felis;

import dev.revise.schema.ReferentialAction;
import java.util.List;

/** A constraint as its Felis file describes it; columns are meant by their {@code @id}. */
sealed interface FelisConstraint {
  Element element();

  /** When it is checked, if not at once. */
  boolean deferrable();

  record Check(Element element, boolean deferrable, String expression) implements FelisConstraint {}

  record Unique(Element element, boolean deferrable, List<Reference> columns)
      implements FelisConstraint {}

  record ForeignKey(
      Element element,
      boolean deferrable,
      List<Reference> columns,
      List<Reference> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate)
      implements FelisConstraint {}
}
