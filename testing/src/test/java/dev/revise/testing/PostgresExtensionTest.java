package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PostgresExtensionTest {
  private TestDatabase last;

  @BeforeEach
  void createTable(TestDatabase database) throws SQLException {
    database.execute("CREATE TABLE exposure (id bigint)");
  }

  @RepeatedTest(3)
  void everyTestStartsWithoutTheTablesOfTheOthers(TestDatabase database) throws SQLException {
    database.execute("CREATE TABLE visit (id bigint)");
    last = database;
  }

  @Test
  void beforeEachAndItsTestShareTheDatabase(TestDatabase database) throws SQLException {
    try (var connection = database.connect();
        var rows = connection.createStatement().executeQuery("SELECT * FROM exposure")) {
      assertThat(rows.next()).isFalse();
    }
  }

  @AfterAll
  void theDatabaseIsGoneAfterItsTest() {
    assertThatThrownBy(last::connect)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("does not exist");
  }
}
