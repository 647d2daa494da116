package dev.revise.testing;

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
}
