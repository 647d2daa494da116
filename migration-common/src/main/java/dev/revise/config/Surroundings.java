package dev.revise.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where we run. Its toString leaves the variables' values out, which may hold passwords.
 *
 * @param variables the environment's
 * @param project the repository's root
 * @param home the user's home directory
 */
public record Surroundings(Map<String, String> variables, Path project, Path home) {
  public Surroundings {
    variables = Map.copyOf(variables);
    project = project.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  /** A variable that is set to nothing is not set. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** What a path in a file means, where {@code ~/} is the user's home. */
  Path path(String text, Path base) {
    try {
      return text.startsWith("~/") ? home.resolve(text.substring(2)) : base.resolve(text);
    } catch (InvalidPathException e) { // which quotes the text
      throw new ConfigException("a path of a file has a character that none can have; correct it");
    }
  }

  @Override
  public String toString() {
    return "Surroundings[variables=%s, project=%s, home=%s]"
        .formatted(variables.keySet().stream().sorted().toList(), project, home);
  }
}
