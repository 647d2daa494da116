package dev.revise.source.felis;

import dev.revise.schema.Constraint;
import dev.revise.schema.Deferral;
import java.util.Optional;

/** When a constraint is looked at, and what it means, where the Felis file does not say. */
record ConstraintOverlay(
    FilePosition place, Optional<Deferral> deferral, Optional<String> description) {

  Constraint over(Constraint constraint) {
    return constraint
        .withDeferral(deferral.or(constraint::deferral))
        .withComment(description.or(constraint::comment));
  }
}
