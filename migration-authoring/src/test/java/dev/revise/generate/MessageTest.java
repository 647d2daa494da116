package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DM-12345: add can_see_sky        | Add_can_see_sky
          DM-12345 add can_see_sky         | Add_can_see_sky
          add can_see_sky                  | Add_can_see_sky
          class                            | Class
          17 more columns                  | 17_more_columns
          don't show  the (old) view!      | Dont_show_the_old_view
          Größe für Éva                    | Grosse_fur_Eva
          DM-12345: 変更                   | DM_12345
          DM-12345                         | DM_12345
          ../../etc/passwd                 | Etc_passwd
          $L %s */ \\u0022                 | L_s_u0022
          """)
  void names_a_class(String message, String name) {
    assertThat(new Message(message).className()).isEqualTo(name);
  }

  @Test
  void cuts_a_long_message_between_words() {
    String name = new Message("add a column that says whether ".repeat(9)).className();

    assertThat(name)
        .isEqualTo(
            "Add_a_column_that_says_whether_add_a_column_that_says_whether_add_a_column_that");
    assertThat(new Message("x".repeat(300)).className()).hasSize(80);
  }

  @Test
  void refuses_what_names_nothing() {
    assertThatThrownBy(() -> new Message(" ").className())
        .hasMessage("a revision needs a message that says what it does: -m \"add can_see_sky\"");
    assertThatThrownBy(() -> new Message("変更").className())
        .hasMessage(
            "the message \"変更\" has no letter from A to Z to name a class by; say it in other words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DM-12345: add it", "DM-12345 add it", " DM-12345:add it"})
  void finds_the_ticket(String message) {
    assertThat(new Message(message).ticket()).contains("DM-12345");
  }

  @Test
  void finds_no_ticket_elsewhere() {
    assertThat(new Message("see DM-12345").ticket()).isEmpty();
    assertThat(new Message("SHA-256x").ticket()).isEmpty();
  }

  @Test
  void makes_a_sentence() {
    assertThat(new Message("DM-1: add\n it").sentence()).isEqualTo("DM-1: add it.");
    assertThat(new Message("why not?").sentence()).isEqualTo("Why not?");
  }
}
