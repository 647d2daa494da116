package dev.revise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DatabasesTest {
  @Test
  void aDatabaseInADirectoryCanBeOpenedAgain(@TempDir Path directory) throws SQLException {
    var database = H2Databases.inDirectory(directory);
    database.execute("CREATE TABLE exposure (id bigint)");
    database.close();

    database.execute("SELECT * FROM exposure");
    database.close();
  }

  @Test
  void aCopyInAFileIsClosedWithItsLastConnection(@TempDir Path directory) throws SQLException {
    var file = new TestDatabase("jdbc:h2:file:" + directory.resolve("copy"), "sa", "");
    try (var original = H2Databases.inMemory()) {
      H2Databases.copy(original, file);
    }

    try (var connection = file.connect();
        var statement = connection.createStatement();
        var delay =
            statement.executeQuery(
                "SELECT count(*) FROM information_schema.settings"
                    + " WHERE setting_name = 'DB_CLOSE_DELAY' AND setting_value = '-1'")) {
      delay.next();
      assertThat(delay.getInt(1)).isZero();
    }
  }
}
