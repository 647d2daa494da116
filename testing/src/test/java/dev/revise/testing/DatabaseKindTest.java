package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseKindTest {
  @ParameterizedTest
  @EnumSource
  void freshDatabasesDoNotSeeEachOther(DatabaseKind kind) throws SQLException {
    try (var one = kind.fresh();
        var other = kind.fresh()) {
      one.execute("CREATE TABLE exposure (id bigint)");

      assertThatThrownBy(() -> other.execute("SELECT * FROM exposure"))
          .isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseOutlivesItsConnections(DatabaseKind kind) throws SQLException {
    try (var database = kind.fresh()) {
      database.execute("CREATE TABLE exposure (id bigint)");
      database.execute("SELECT * FROM exposure");
    }
  }

  @ParameterizedTest
  @EnumSource
  void closingEndsOpenConnections(DatabaseKind kind) throws SQLException {
    var database = kind.fresh();
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      database.close();

      assertThatThrownBy(() -> statement.execute("SELECT 1")).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void closingTwiceIsHarmless(DatabaseKind kind) {
    var database = kind.fresh();
    database.close();
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseKnowsItsKind(DatabaseKind kind) {
    try (var database = kind.fresh()) {
      assertThat(database.kind()).isEqualTo(kind);
    }
  }

  @Test
  void anotherUrlIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatabaseKind.of("jdbc:sqlite:x"))
        .withMessage("\"jdbc:sqlite:x\" is neither a jdbc:h2: nor a jdbc:postgresql: URL");
  }

  @Test
  void thePasswordIsNotInTheText() {
    assertThat(new TestDatabase("jdbc:h2:mem:x", "sa", "secret").toString())
        .isEqualTo("jdbc:h2:mem:x as sa");
  }
}
