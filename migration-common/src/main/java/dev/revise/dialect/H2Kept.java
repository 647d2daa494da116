package dev.revise.dialect;

import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.IndexKey;
import dev.revise.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What H2 keeps of what it is told.
 *
 * @param definitions which indexes it knows
 */
record H2Kept(Definitions definitions) {
  Normalization normalization() {
    return new Normalization(
        H2Sql.NAME,
        false,
        H2Types::kept,
        H2Literals::normalized,
        H2Kept::constraint,
        this::index,
        H2Kept::role,
        H2Conditions::of,
        H2Queries::normalized);
  }

  /** H2 looks at each constraint at once. */
  private static Constraint constraint(Constraint constraint) {
    Constraint immediate = constraint.withDeferral(Optional.empty());
    return immediate instanceof ForeignKey key
        ? key.withActions(action(key.onDelete()), action(key.onUpdate()))
        : immediate;
  }

  /** Rows without a value stand before all others unless the index says otherwise. */
  private Optional<Index> index(Index index) {
    List<IndexKey> keys =
        index.keys().stream().map(key -> key.withNulls(NullOrders.kept(key, false))).toList();
    return Optional.of(index)
        .filter(definitions::knows)
        .map(
            plain ->
                new Index(plain.name(), keys, plain.unique(), Optional.empty(), Optional.empty()));
  }

  private static ReferentialAction action(ReferentialAction action) {
    return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
  }

  /** Names of roles are the same in H2 when their capitals are; small letters read better. */
  private static String role(String role) {
    return role.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
