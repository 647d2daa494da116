package dev.revise.source.jpa;

import dev.revise.schema.Deferral;
import java.util.Locale;
import java.util.Optional;

/**
 * What Hibernate appends to the definition of a key.
 *
 * @param text null where the author gives none
 */
record KeyOptions(String text) {

  Optional<Deferral> deferral(String key) {
    String words =
        Optional.ofNullable(text)
            .map(given -> given.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
            .orElse("");
    return switch (words) {
      case "", "NOT DEFERRABLE" -> Optional.empty();
      case "DEFERRABLE", "DEFERRABLE INITIALLY IMMEDIATE" -> Optional.of(Deferral.DEFERRABLE);
      case "DEFERRABLE INITIALLY DEFERRED", "INITIALLY DEFERRED" ->
          Optional.of(Deferral.INITIALLY_DEFERRED);
      default ->
          throw new Unsayable(
              "\"options\" of %s (%s)".formatted(key, text),
              "it knows DEFERRABLE and INITIALLY DEFERRED alone");
    };
  }
}
