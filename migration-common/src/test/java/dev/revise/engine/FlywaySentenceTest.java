package dev.revise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlywaySentenceTest {
  @Test
  void links_and_advertisements_go() {
    assertThat(
            FlywaySentence.of(
"""
Validate failed: Migrations have failed validation
Detected applied migration not resolved locally: Views.
If you removed this migration intentionally, run repair to mark the migration as deleted.
Need more flexibility with validation rules? Learn more: https://rd.gt/3AbJUZE
"""))
        .isEqualTo(
            "Validate failed: Migrations have failed validation Detected applied migration not resolved locally: Views. If you removed this migration intentionally, run repair to mark the migration as deleted");
  }

  @Test
  void something_is_always_left() {
    assertThat(FlywaySentence.of("See https://flywaydb.org for Flyway Teams"))
        .isEqualTo("Flyway stopped without a reason");
  }
}
