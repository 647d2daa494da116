package dev.revise.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The placeholders of a database: what variables give, and what {@code revise.toml} gives. */
record Told(Surroundings surroundings, Wanted wanted, Sites sites) {
  private static final String PREFIX = "REVISE_PLACEHOLDER_";

  /**
   * @param environment the one that the database is in
   * @throws ConfigException if {@code -e} names that and a variable says otherwise
   */
  Settings of(String database, Optional<String> environment) {
    Settings tables = sites.placeholders(environment, database);
    Settings variables = variables();
    if (wanted.environment().isPresent()) {
      tables.byName().forEach((name, setting) -> requireSame(name, setting, variables));
    }
    return variables.or(tables);
  }

  private Settings variables() {
    Map<String, Setting> found = new HashMap<>();
    for (String variable : surroundings.variables().keySet()) {
      if (variable.startsWith(PREFIX)) {
        String name = Placeholder.name(variable.substring(PREFIX.length()), variable);
        surroundings
            .variable(variable)
            .ifPresent(value -> found.put(name, new Setting(value, variable)));
      }
    }
    return new Settings(found);
  }

  private void requireSame(String name, Setting table, Settings variables) {
    variables
        .find(name)
        .filter(variable -> !variable.value().equals(table.value()))
        .ifPresent(
            variable -> {
              throw new ConfigException(
                  "%s and %s give placeholder %s two values; unset %s or leave out -e"
                      .formatted(table.origin(), variable.origin(), name, variable.origin()));
            });
  }
}
