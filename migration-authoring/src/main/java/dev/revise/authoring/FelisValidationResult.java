package dev.revise.authoring;

import java.util.List;

/**
 * @param tables how many it describes; none if it is not valid
 * @param columns those of the tables together
 * @param problems a sentence each, with file, line and {@code @id}
 */
public record FelisValidationResult(
    String file, boolean valid, int tables, int views, int columns, List<String> problems) {
  public FelisValidationResult {
    problems = List.copyOf(problems);
  }
}
