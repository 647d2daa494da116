package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedColumnsTest {

  @Test
  void a_field_or_a_collation_is_no_column() {
    NamedColumns named =
        NamedColumns.of(
            "EXTRACT(WEEK FROM \"taken\") || lower(\"star\".\"name\" COLLATE \"C\") || other",
            "star");

    assertThat(named.readable()).isTrue();
    assertThat(named.names()).containsExactly("name", "taken");
    assertThat(named.words()).containsExactly("other");
  }
}
