package dev.revise.engine;

import dev.revise.config.DatabaseConfig;
import dev.revise.config.Password;
import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.TestDatabase;
import java.util.List;
import java.util.Optional;

/** A managed database on a test database. */
public final class LivePlace {
  private LivePlace() {}

  public static LiveDatabase of(ManagedDatabase database, TestDatabase place) {
    return new LiveDatabase(database, config(place));
  }

  /** As a site without settings reaches it. */
  public static DatabaseConfig config(TestDatabase place) {
    return new DatabaseConfig(
        place.url(),
        Optional.of(place.user()),
        Optional.of(new Password(place.password())),
        Optional.empty(),
        false,
        List.of());
  }
}
