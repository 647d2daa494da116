package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillTest {

  @Test
  void names_a_column_and_what_it_gets() {
    assertThat(Fill.parse("star.name='a.b = c'")).isEqualTo(new Fill("star", "name", "'a.b = c'"));
  }

  @Test
  void spaces_around_its_parts_do_not_count() {
    assertThat(Fill.parse(" star . name = \"id\" +\n 1 "))
        .isEqualTo(new Fill("star", "name", "\"id\" +\n 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "star",
        "name=1",
        "star.name",
        "star.name=",
        "star.name=  ",
        ".name=1",
        "a.b.c=1"
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Fill.parse(text))
        .hasMessage(
            "--fill %s is not TABLE.COLUMN=EXPRESSION, such as --fill exposure.airmass=1.0"
                .formatted(text));
  }
}
