package dev.revise.diff;

import dev.revise.schema.Derived;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands on tables and on its like, before and after; the same where it stays. */
sealed interface DerivedDifference<T extends Derived> extends SchemaDifference<T>
    permits ViewDifference, CarriedDifference {

  /** All of both schemas: views by name, then objects by kind and name. */
  static List<DerivedDifference<?>> between(Schema from, Schema to) {
    return Stream.<DerivedDifference<?>>concat(
            Versions.of(from.views(), to.views()).stream().map(ViewDifference::new),
            Versions.of(from.objects(), to.objects()).stream().map(CarriedDifference::new))
        .toList();
  }

  /** Whether it goes, or cannot become the other in its place. */
  boolean mustGo();

  /** Whether what needs it must step aside while it becomes another. */
  boolean disturbs();

  default Optional<Derived> before() {
    return versions().before().map(Derived.class::cast);
  }

  default Optional<Derived> after() {
    return versions().after().map(Derived.class::cast);
  }
}
