package dev.revise.config;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

public record DatabaseConfig(
    String url,
    Optional<String> user,
    Optional<Password> password,
    Optional<String> environment,
    boolean isProtected,
    List<ConfigValue> values) {
  public Properties properties() {
    Properties properties = new Properties();
    user.ifPresent(name -> properties.setProperty("user", name));
    password.ifPresent(secret -> properties.setProperty("password", secret.reveal()));
    return properties;
  }
}
