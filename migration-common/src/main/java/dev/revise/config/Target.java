package dev.revise.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A URL with everything that it left open filled in.
 *
 * @param url for JDBC, without user and secrets
 * @param settings all that was said, secrets as well
 */
record Target(String url, Address address, Settings settings, List<ConfigValue> warnings) {
  /** H2's INIT runs any SQL, such as one that creates a user with a password. */
  static final Set<String> SECRETS = Set.of("password", "sslpassword", H2Url.INIT);

  /** What travels beside the URL, but for the password. */
  Map<String, Password> secrets() {
    Map<String, Password> secrets = new TreeMap<>();
    for (String name : SECRETS) {
      settings.value(name).ifPresent(value -> secrets.put(name, new Password(value)));
    }
    secrets.remove("password");
    return secrets;
  }
}
