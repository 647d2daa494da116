package dev.revise.config;

import dev.revise.schema.Nearest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One table of a {@code revise.toml}. Errors name keys, never values. */
record TomlTable(Path file, String name, JsonNode node) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_-]{1,40}");

  /** The file, and the table if it is not the top one. */
  String origin() {
    return name.isEmpty() ? file.toString() : "%s [%s]".formatted(file, name);
  }

  /** The same, once no other key is in it. */
  TomlTable allowing(List<String> keys) {
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        throw ConfigException.in(
            origin(),
            "%s; the nearest known one is \"%s\""
                .formatted(unknown(key), Nearest.to(key, keys).orElse("")));
      }
    }
    return this;
  }

  /** A key that is no name may hold what somebody meant as its value. */
  private static String unknown(String key) {
    return NAME.matcher(key).matches()
        ? "unknown key \"%s\"".formatted(key)
        : "unknown key, which is no name";
  }

  Optional<String> text(String key) {
    return value(key)
        .map(
            value ->
                required(value.isString(), value, key, "text, such as %s = \"...\"").asString());
  }

  boolean flag(String key) {
    return value(key)
        .map(value -> required(value.isBoolean(), value, key, "true or false").asBoolean())
        .orElse(false);
  }

  /** The texts of a list; none if the key is not there. */
  List<String> list(String key) {
    return value(key)
        .map(
            value ->
                required(
                        value.isArray()
                            && value.valueStream().allMatch(one -> one.isString())
                            && value.valueStream().noneMatch(one -> one.asString().isBlank()),
                        value,
                        key,
                        "a list of names, such as %s = [\"...\"]")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList())
        .orElse(List.of());
  }

  /** The table below a key. */
  Optional<TomlTable> table(String key) {
    return value(key).map(value -> table(value, key));
  }

  /** All that it says, each of it text. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    node.propertyNames().forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
    return texts;
  }

  /** The tables below a key, by their names, in the file's order. */
  Map<String, TomlTable> tables(String key) {
    Map<String, TomlTable> tables = new LinkedHashMap<>();
    table(key).ifPresent(all -> all.fill(tables));
    return tables;
  }

  private void fill(Map<String, TomlTable> tables) {
    node.propertyStream()
        .forEach(one -> tables.put(one.getKey(), table(one.getValue(), one.getKey())));
  }

  private TomlTable table(JsonNode value, String key) {
    String path = name.isEmpty() ? key : name + "." + key;
    return new TomlTable(
        file, path, required(value.isObject(), value, key, "a table, such as [%s]"));
  }

  private Optional<JsonNode> value(String key) {
    return Optional.ofNullable(node.get(key));
  }

  private JsonNode required(boolean fits, JsonNode value, String key, String shape) {
    if (!fits) {
      throw ConfigException.in(
          origin(), "\"%s\" must be %s; correct it".formatted(key, shape.formatted(key)));
    }
    return value;
  }

  @Override
  public String toString() {
    return origin();
  }
}
