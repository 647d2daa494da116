package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ConfiguredServerTest {
  @Test
  void credentialsLeaveTheUrlAndAreDecoded() {
    var server =
        ConfiguredServer.at(
            "jdbc:postgresql://db.example:5433/admin?user=ada&ssl=true&password=a%26b");

    assertThat(server.admin())
        .isEqualTo(
            new TestDatabase("jdbc:postgresql://db.example:5433/admin?ssl=true", "ada", "a&b"));
  }

  @Test
  void anotherDatabaseOfTheServerKeepsItsParameters() {
    var server = ConfiguredServer.at("jdbc:postgresql://db.example/admin?user=ada&ssl=true");

    assertThat(server.database("x").url()).isEqualTo("jdbc:postgresql://db.example/x?ssl=true");
  }

  @Test
  void aUrlWithoutAUserIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ConfiguredServer.at("jdbc:postgresql://db.example/admin"))
        .withMessageContaining("names no user");
  }

  @Test
  void anotherUrlIsRefusedWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConfiguredServer.at("postgres://ada:secret@db.example/admin"))
        .withMessageNotContaining("secret");
  }
}
