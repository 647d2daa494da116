package dev.revise.source.felis;

import dev.revise.schema.Deferral;
import dev.revise.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** A constraint as its Felis file describes it; columns are meant by their {@code @id}. */
sealed interface FelisConstraint {
  Element element();

  record Check(Element element, String expression) implements FelisConstraint {}

  record Unique(Element element, Optional<Deferral> deferral, List<Reference> columns)
      implements FelisConstraint {}

  record ForeignKey(
      Element element,
      Optional<Deferral> deferral,
      List<Reference> columns,
      List<Reference> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate)
      implements FelisConstraint {}
}
