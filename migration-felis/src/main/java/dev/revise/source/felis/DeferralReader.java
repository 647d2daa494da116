package dev.revise.source.felis;

import dev.revise.schema.Deferral;
import java.util.Map;
import java.util.Optional;

/** Reads {@code deferrable} and {@code initially}: when a constraint is looked at. */
record DeferralReader(Mapping mapping) {
  static final String DEFERRABLE = "deferrable";
  static final String INITIALLY = "initially";
  static final String DEFERRED = "DEFERRED";
  private static final Map<String, Boolean> CHOICES = Map.of("IMMEDIATE", false, DEFERRED, true);

  /** Nothing for at once. */
  Optional<Deferral> read() {
    boolean deferrable = mapping.flag(DEFERRABLE).orElse(false);
    boolean deferred = mapping.choice(INITIALLY, CHOICES).orElse(false);
    if (deferred && !deferrable) {
      throw mapping
          .at(INITIALLY)
          .problem("\"initially: DEFERRED\" needs \"deferrable: true\"; add it");
    }
    return deferrable
        ? Optional.of(deferred ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE)
        : Optional.empty();
  }

  void requireNone() {
    if (read().isPresent()) {
      throw mapping
          .at(DEFERRABLE)
          .problem("no database looks at a check later; remove \"deferrable\" and \"initially\"");
    }
  }
}
