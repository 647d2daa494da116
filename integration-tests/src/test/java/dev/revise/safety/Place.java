package dev.revise.safety;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import dev.revise.testing.site.Site;
import java.nio.file.Path;
import java.util.UUID;

/** Fresh databases that other processes can open too. */
final class Place {
  private static final Path DIRECTORY = Path.of("target", "databases").toAbsolutePath();

  private Place() {}

  static Site fresh(ManagedDatabase managed, DatabaseKind kind) {
    return Site.of(managed, fresh(kind));
  }

  static TestDatabase fresh(DatabaseKind kind) {
    return switch (kind) {
      case H2 -> file(UUID.randomUUID().toString());
      case POSTGRESQL -> kind.fresh();
    };
  }

  /** An H2 file that holds each commit when it is killed. */
  static TestDatabase writtenAtOnce() {
    TestDatabase file = fresh(DatabaseKind.H2);
    return new TestDatabase(file.url() + ";WRITE_DELAY=0", file.user(), file.password());
  }

  /** Nobody has it open once the last connection is closed. */
  private static TestDatabase file(String name) {
    return new TestDatabase("jdbc:h2:file:" + DIRECTORY.resolve(name), "sa", "");
  }
}
