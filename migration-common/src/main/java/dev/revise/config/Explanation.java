package dev.revise.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What people are shown of a place: each value, who said it, and what they should worry about.
 *
 * @param guardian the protected environment that the address belongs to
 */
record Explanation(
    Place place,
    Target target,
    Optional<String> guardian,
    Settings placeholders,
    List<ForeignTables.Foreign> foreign,
    List<IgnoreLists.Ignored> ignored,
    Optional<Setting> schema,
    Wanted wanted,
    Surroundings surroundings) {
  private static final Set<String> ALWAYS_SHOWN = Set.of("user", "password");

  List<ConfigValue> values() {
    ConfigValue url = new ConfigValue("url", target.url(), place.origin());
    return Stream.of(
            Stream.of(url),
            schema.stream().map(one -> value(SchemaNames.KEY, one)),
            settings(),
            site(),
            placeholderValues(),
            foreign.stream().flatMap(table -> table.values().stream()),
            ignored.stream().map(IgnoreLists.Ignored::value),
            target.warnings().stream(),
            exposed())
        .flatMap(values -> values)
        .toList();
  }

  private Stream<ConfigValue> settings() {
    return target.settings().byName().entrySet().stream()
        .filter(this::isShown)
        .map(entry -> value(entry.getKey(), entry.getValue()));
  }

  /** The URL shows the rest. */
  private boolean isShown(Map.Entry<String, Setting> entry) {
    return ALWAYS_SHOWN.contains(entry.getKey())
        || Target.SECRETS.contains(entry.getKey())
        || !entry.getValue().origin().equals(place.origin());
  }

  private static ConfigValue value(String name, Setting setting) {
    String shown = Target.SECRETS.contains(name) ? Password.HIDDEN : setting.value();
    return new ConfigValue(name, shown, setting.origin());
  }

  private Stream<ConfigValue> placeholderValues() {
    return new TreeMap<>(placeholders.byName())
        .entrySet().stream()
            .map(
                entry ->
                    new ConfigValue(
                        "placeholder " + entry.getKey(),
                        Password.HIDDEN,
                        entry.getValue().origin()));
  }

  private Stream<ConfigValue> site() {
    return Stream.concat(
        place
            .environment()
            .map(name -> new ConfigValue("environment", name, chosenBy()))
            .or(() -> guardian.map(name -> new ConfigValue("environment", name, "its address")))
            .stream(),
        guardian
            .or(() -> place.environment().filter(name -> place.isProtected()))
            .map(name -> new ConfigValue("protected", "true", "environment " + name))
            .stream());
  }

  private String chosenBy() {
    return wanted.environment().map(name -> "-e").orElse("default_environment");
  }

  /** Allowed, because the owner may be alone on the machine, but said. */
  private Stream<ConfigValue> exposed() {
    String origin = target.settings().find("password").map(Setting::origin).orElse("");
    return place
        .files(surroundings)
        .filter(file -> origin.startsWith(file.toString()))
        .filter(file -> new TextFile(file).othersMayRead())
        .map(Explanation::warning);
  }

  private static ConfigValue warning(Path file) {
    return ConfigValue.warning(
        "the file holds a password and others may read it; chmod 600 it or use ~/.pgpass",
        file.toString());
  }
}
