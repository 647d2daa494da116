package dev.revise.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Depth > 0 OR 'it''s depth' = \"a\"\"depth\" | \"depth\" > 0 OR 'it''s depth' = \"a\"\"depth\"",
        "lower(depth) <> lower (lowe) | lower(\"depth\") <> lower (\"lowe\")",
        "depths > 0 | depths > 0",
        "\"and\" > 0 AND depth > 0 | \"and\" > 0 AND \"depth\" > 0",
        "depth <> '''depth''' | \"depth\" <> '''depth'''",
        "depth > 'unclosed | \"depth\" > 'unclosed",
      })
  void quotes_columns_and_nothing_else(String written, String quoted) {
    assertThat(new CheckText(written).quoting(List.of("depth", "lowe", "lower", "and")))
        .isEqualTo(quoted);
  }
}
