package dev.revise.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one place says, by name: host, port, dbname, user, password, and the driver's own names. An
 * empty value says nothing.
 */
record Settings(Map<String, Setting> byName) {
  private static final List<String> PASSWORDS = List.of("password", "password_file");

  Settings {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  static Settings none() {
    return new Settings(Map.of());
  }

  static Settings of(Map<String, String> values, String origin) {
    Map<String, Setting> all = new LinkedHashMap<>();
    values.forEach((name, value) -> all.put(name, new Setting(value, origin)));
    all.values().removeIf(setting -> setting.value().isEmpty());
    return new Settings(all);
  }

  static Settings of(String name, Optional<String> value, String origin) {
    return value.map(text -> of(Map.of(name, text), origin)).orElse(none());
  }

  Optional<Setting> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<String> value(String name) {
    return find(name).map(Setting::value);
  }

  /** These, and the others where these are silent. */
  Settings or(Settings others) {
    Map<String, Setting> all = new LinkedHashMap<>(byName);
    others.byName.forEach(all::putIfAbsent);
    return new Settings(all);
  }

  Settings without(List<String> names) {
    Map<String, Setting> rest = new LinkedHashMap<>(byName);
    rest.keySet().removeAll(names);
    return new Settings(rest);
  }

  /** The same without a password and without the file that holds one. */
  Settings withoutPassword() {
    return without(PASSWORDS);
  }

  /** The values, each so that nothing shows it. */
  Map<String, Password> secrets() {
    Map<String, Password> secrets = new LinkedHashMap<>();
    byName.forEach((name, setting) -> secrets.put(name, new Password(setting.value())));
    return secrets;
  }

  boolean sayPassword() {
    return PASSWORDS.stream().anyMatch(byName::containsKey);
  }

  @Override
  public String toString() {
    return "Settings" + Arrays.toString(byName.keySet().toArray());
  }
}
