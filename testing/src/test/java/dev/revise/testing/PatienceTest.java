package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void ends_once_the_condition_holds() throws Exception {
    AtomicInteger looks = new AtomicInteger();
    Patience.await("the third look", () -> looks.incrementAndGet() == 3, () -> "");
    assertThat(looks).hasValue(3);
  }

  @Test
  void what_never_happens_shows_what_was_seen() {
    assertThatThrownBy(
            () -> Patience.await(Duration.ZERO, "the end", () -> false, () -> "half of it"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("the end: not within 0 s; seen: half of it");
  }
}
