package dev.revise.operation;

import java.util.Optional;

/** What a {@link RunStep} does on one of its two ways. */
public sealed interface DataStep permits SqlStep, NoStep, Irreversible, JavaStep {

  /** What nobody can bring back afterwards: {@code which of the two labels a row had}. */
  default Optional<String> loses() {
    return Optional.empty();
  }
}
