package dev.revise.command;

import dev.revise.config.ConfigValue;
import dev.revise.config.DatabaseConfig;
import dev.revise.engine.LiveDatabase;
import java.util.List;
import java.util.Optional;

/**
 * {@code config}: where a database is, and where each value of that comes from.
 *
 * @param url without any secret
 */
public record ConfigResult(
    String database,
    String url,
    Optional<String> user,
    Optional<String> environment,
    boolean isProtected,
    List<ConfigValue> values) {

  public static ConfigResult of(LiveDatabase database) {
    DatabaseConfig config = database.config();
    return new ConfigResult(
        database.name(),
        config.url(),
        config.user(),
        config.environment(),
        config.isProtected(),
        config.values());
  }
}
