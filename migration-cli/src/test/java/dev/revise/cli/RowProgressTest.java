package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RowProgressTest {

  @Test
  void tells_the_time_left_as_if_it_went_on_like_that() {
    assertThat(words(1_000, 4_000, Duration.ofSeconds(4)))
        .isEqualTo("1,000 of 4,000 rows, 12 s left");
    assertThat(words(1, 1_000, Duration.ofSeconds(1))).endsWith(", 16 min left");
    assertThat(words(1, 10_000, Duration.ofSeconds(1))).endsWith(", 2 h 46 min left");
  }

  @Test
  void tells_no_time_that_nobody_knows() {
    assertThat(words(0, 4_000, Duration.ofSeconds(4))).isEqualTo("0 of 4,000 rows");
    assertThat(words(4_000, 4_000, Duration.ofSeconds(4))).isEqualTo("4,000 of 4,000 rows");
    assertThat(words(4_001, 4_000, Duration.ofSeconds(4))).isEqualTo("4,001 of 4,000 rows");
    assertThat(new RowProgress(1_204, OptionalLong.empty(), Duration.ZERO))
        .hasToString("1,204 rows");
  }

  private static String words(long done, long all, Duration elapsed) {
    return new RowProgress(done, OptionalLong.of(all), elapsed).toString();
  }
}
