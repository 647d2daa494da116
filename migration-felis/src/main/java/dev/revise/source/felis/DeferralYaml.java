package dev.revise.source.felis;

import dev.revise.schema.Deferral;
import java.util.Optional;

/** When a constraint is looked at; nothing for at once. */
record DeferralYaml(Optional<Deferral> deferral) {

  void addTo(YamlMap yaml) {
    if (deferral.isPresent()) {
      yaml.flag(DeferralReader.DEFERRABLE, true);
    }
    if (deferral.equals(Optional.of(Deferral.INITIALLY_DEFERRED))) {
      yaml.text(DeferralReader.INITIALLY, DeferralReader.DEFERRED);
    }
  }
}
