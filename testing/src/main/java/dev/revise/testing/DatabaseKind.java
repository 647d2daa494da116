package dev.revise.testing;

import java.util.Optional;

/** The databases that tests run on; feed it to {@code @EnumSource} to run a test on each. */
public enum DatabaseKind {
  H2 {
    @Override
    public TestDatabase fresh() {
      return H2Databases.inMemory();
    }

    @Override
    public TestDatabase copyOf(TestDatabase original) {
      return H2Databases.copy(original, fresh());
    }

    @Override
    public Optional<String> absence() {
      return Optional.empty();
    }

    @Override
    void drop(TestDatabase database) {
      H2Databases.shutDown(database);
    }
  },
  POSTGRESQL {
    @Override
    public TestDatabase fresh() {
      return PostgresServer.shared().newDatabase();
    }

    @Override
    public TestDatabase copyOf(TestDatabase original) {
      return PostgresServer.shared().copyOf(original);
    }

    @Override
    public Optional<String> absence() {
      return PostgresServer.absence();
    }

    @Override
    void drop(TestDatabase database) {
      PostgresServer.shared().drop(database);
    }
  };

  /** A new, empty database, which the caller closes. */
  public abstract TestDatabase fresh();

  /**
   * A new database with everything that the other holds, which the caller closes.
   *
   * @param original to which nobody is connected
   */
  public abstract TestDatabase copyOf(TestDatabase original);

  /** Why this machine has none. */
  public abstract Optional<String> absence();

  abstract void drop(TestDatabase database);

  static DatabaseKind of(String url) {
    if (url.startsWith("jdbc:h2:")) {
      return H2;
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    throw new IllegalArgumentException(
        "\"" + url + "\" is neither a jdbc:h2: nor a jdbc:postgresql: URL");
  }
}
