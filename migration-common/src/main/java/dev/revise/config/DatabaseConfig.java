package dev.revise.config;

import dev.revise.schema.ForeignObjects;
import dev.revise.schema.IgnoredObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a database is and who we are there. Its toString shows no secret.
 *
 * @param url for JDBC, with neither user nor any secret in it
 * @param user empty where the database takes its own default
 * @param environment the named environment that this is
 * @param isProtected whether people must say yes before anything changes there
 * @param values what we know and from where, to be shown
 * @param secrets what else the driver must know but nobody see, such as {@code sslpassword}
 * @param placeholders what data steps are told, by name in small letters
 * @param foreign what the site calls not ours
 * @param ignored what takes no part in comparisons
 * @param schema the one that the site keeps the database in, if it is not the module's
 */
public record DatabaseConfig(
    String url,
    Optional<String> user,
    Optional<Password> password,
    Optional<String> environment,
    boolean isProtected,
    List<ConfigValue> values,
    Map<String, Password> secrets,
    Map<String, Password> placeholders,
    ForeignObjects foreign,
    IgnoredObjects ignored,
    Optional<String> schema) {

  public DatabaseConfig {
    values = List.copyOf(values);
    secrets = Map.copyOf(secrets);
    placeholders = Map.copyOf(placeholders);
  }

  /** One without secrets but the password, where data steps are told nothing. */
  public DatabaseConfig(
      String url,
      Optional<String> user,
      Optional<Password> password,
      Optional<String> environment,
      boolean isProtected,
      List<ConfigValue> values) {
    this(
        url,
        user,
        password,
        environment,
        isProtected,
        values,
        Map.of(),
        Map.of(),
        ForeignObjects.none(),
        IgnoredObjects.none(),
        Optional.empty());
  }

  /** The same where data steps are told these too, which count before those that it has. */
  public DatabaseConfig telling(List<Placeholder> more) {
    Map<String, Password> all = new HashMap<>(placeholders);
    more.forEach(one -> all.put(one.name(), one.value()));
    return with(all, foreign, ignored, schema);
  }

  /** The same where a site calls that not ours. */
  public DatabaseConfig with(ForeignObjects others) {
    return with(placeholders, others, ignored, schema);
  }

  /** The same where these take no part in comparisons either. */
  public DatabaseConfig ignoring(IgnoredObjects more) {
    return with(placeholders, foreign, ignored.and(more), schema);
  }

  /** The same where a site keeps the database in that schema. */
  public DatabaseConfig inSchema(String other) {
    return with(placeholders, foreign, ignored, Optional.of(other));
  }

  /** The same place, of which the site says something else. */
  private DatabaseConfig with(
      Map<String, Password> told,
      ForeignObjects others,
      IgnoredObjects leftOut,
      Optional<String> home) {
    return new DatabaseConfig(
        url,
        user,
        password,
        environment,
        isProtected,
        values,
        secrets,
        told,
        others,
        leftOut,
        home);
  }

  /**
   * User, password and other secrets, as the JDBC driver wants them. The password is never absent,
   * or the PostgreSQL driver would look into files that we did not name or that libpq ignores.
   */
  public Properties properties() {
    Properties properties = new Properties();
    secrets.forEach((name, secret) -> properties.setProperty(name, secret.reveal()));
    user.ifPresent(name -> properties.setProperty("user", name));
    properties.setProperty("password", password.map(Password::reveal).orElse(""));
    return properties;
  }

  /** What people should be told before anything happens, a sentence each. */
  public List<String> warnings() {
    return values.stream()
        .filter(ConfigValue::isWarning)
        .map(value -> value.origin() + ": " + value.shown())
        .toList();
  }
}
