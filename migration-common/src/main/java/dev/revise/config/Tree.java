package dev.revise.config;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads TOML and JSON. Nobody touches it without a file to read, because Jackson loads slowly. */
final class Tree {
  private Tree() {}

  static JsonNode ofToml(TextFile file) {
    return read(new TomlMapper(), file, "TOML");
  }

  static JsonNode ofJson(TextFile file) {
    return read(new JsonMapper(), file, "JSON");
  }

  private static JsonNode read(ObjectMapper mapper, TextFile file, String kind) {
    String text = file.filledText();
    try {
      return mapper.readTree(text);
    } catch (JacksonException e) { // quotes its source, which may hold a password
      throw ConfigException.in(
          file.path() + line(e), "this is not valid %s; correct it".formatted(kind));
    }
  }

  private static String line(JacksonException e) {
    return Optional.ofNullable(e.getLocation())
        .map(TokenStreamLocation::getLineNr)
        .filter(line -> line > 0)
        .map(line -> " line " + line)
        .orElse("");
  }
}
