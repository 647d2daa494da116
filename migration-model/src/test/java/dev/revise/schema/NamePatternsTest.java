package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {
  @ParameterizedTest
  @CsvSource({
    "exposure, exposure, true",
    "exposure, exposures, false",
    "*_quicklook, visit1_quicklook, true",
    "*_quicklook, visit1_quicklooks, false",
    "tmp_*, tmp_, true",
    "a*b*c, a1b2b3c, true",
    "a*b*c, acb, false",
    "ab*ba, aba, false",
    "*, anything, true",
    "a.c, abc, false"
  })
  void an_asterisk_stands_for_any_characters(String pattern, String name, boolean matches) {
    assertThat(new NamePatterns(List.of(pattern)).match(name)).isEqualTo(matches);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void no_pattern_takes_long() {
    assertThat(new NamePatterns(List.of("a*".repeat(40) + "b")).match("a".repeat(5000))).isFalse();
  }
}
