package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://me:sesame@host/db",
        "--url=jdbc:postgresql://host/db?user=me&password=sesame",
        "jdbc:postgresql://host/db?pasword=sesame",
        "jdbc:postgresql://host/db?passwor%64=sesame",
        "jdbc:h2:file:/x;USER=sa;PASSWORD=sesame",
        "jdbc:postgresql://host/db?sslpassword=sesame"
      })
  void a_password_in_an_argument_is_noticed(String argument) {
    assertThat(Secrets.isIn(argument)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://me@host:5432/db",
        "jdbc:postgresql://host/db?user=me",
        "jdbc:h2:file:/x;USER=sa;PASSWORD=",
        "100%",
        "DM-1: add can_see_sky"
      })
  void nothing_else_is(String argument) {
    assertThat(Secrets.isIn(argument)).isFalse();
  }
}
