package dev.revise.dialect;

import dev.revise.schema.MigrationException;
import java.util.List;

/** The dialects there are. */
public final class Dialects {
  public static final Dialect POSTGRESQL = new PostgreSql();
  public static final Dialect H2 = new H2Sql();

  private Dialects() {}

  public static List<Dialect> all() {
    return List.of(H2, POSTGRESQL);
  }

  /**
   * @param product what JDBC calls the database product
   */
  public static Dialect ofProduct(String product) {
    return all().stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(product))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "revise speaks to PostgreSQL and H2, not to %s; check the URL".formatted(product)));
  }
}
