package dev.revise.testing;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.archive.ArchiveDatabase;
import dev.revise.testing.laws.HistoryLaws;
import dev.revise.testing.laws.TestValues;
import dev.revise.testing.shop.ShopDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** The laws assume nothing that a history need not have. */
class HostileLawsTest {

  @Nested
  class Shop extends HistoryLaws {
    @Override
    protected ManagedDatabase database() {
      return new ShopDatabase();
    }

    @Override
    protected TestValues values() {
      return TestValues.none().placeholder("currency", "CHF");
    }

    @Override
    protected Path directory() {
      return Path.of("src/test/shop");
    }
  }

  @Nested
  class Archive extends HistoryLaws {
    @Override
    protected ManagedDatabase database() {
      return new ArchiveDatabase();
    }

    @Override
    protected TestValues values() {
      return TestValues.none()
          .column("plate.sum", "1234", "-1234")
          .rows(
              "0002",
              "INSERT INTO \"archive\".\"plate\" VALUES ('A 17', 1234, 'attic')",
              "INSERT INTO \"archive\".\"plate\" VALUES ('B 3', -1234, NULL)");
    }

    @Override
    protected Path directory() {
      return Path.of("src/test/archive");
    }
  }
}
