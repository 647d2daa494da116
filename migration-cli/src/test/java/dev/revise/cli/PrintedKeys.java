package dev.revise.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys below {@code databases} in a printed answer. */
final class PrintedKeys {
  private PrintedKeys() {}

  static List<String> of(String json) {
    Set<String> keys = new LinkedHashSet<>();
    for (JsonNode database : new JsonMapper().readTree(json).get("databases")) {
      collect("", database, keys);
    }
    return List.copyOf(keys);
  }

  private static void collect(String prefix, JsonNode node, Set<String> keys) {
    node.properties()
        .forEach(property -> add(prefix + property.getKey(), property.getValue(), keys));
  }

  private static void add(String key, JsonNode value, Set<String> keys) {
    if (value.isArray()) {
      keys.add(key + "[]");
      value.forEach(element -> collect(key + "[].", element, keys));
    } else {
      keys.add(key);
      collect(key + ".", value, keys);
    }
  }
}
