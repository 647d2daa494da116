package dev.revise.command;

import dev.revise.file.InputFile;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clone of sdm_schemas, where Rubin keeps the Felis files of its databases, found as ConsDB's own
 * script finds it: by the variable {@code SDM_SCHEMAS_DIR}.
 */
final class SdmSchemas {
  public static final String VARIABLE = "SDM_SCHEMAS_DIR";

  /** Where the files are: in older clones, and in newer ones. */
  private static final List<String> PLACES = List.of("yml", "python/lsst/sdm/schemas");

  private final Map<String, String> variables;

  /**
   * @param variables those of the environment
   */
  public SdmSchemas(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  /**
   * The Felis file of a database; nothing where no clone is named.
   *
   * @param database {@code cdb_latiss}
   * @throws MigrationException if a clone is named that is not there or has no such file
   */
  public Optional<Path> file(String database) {
    return Optional.ofNullable(variables.get(VARIABLE))
        .filter(value -> !value.isBlank())
        .map(SdmSchemas::directory)
        .map(clone -> file(clone, database + ".yaml"));
  }

  private static Path directory(String value) {
    try {
      Path clone = Path.of(value);
      if (Files.isDirectory(clone)) {
        return clone;
      }
    } catch (InvalidPathException e) {
      throw new UsageException(VARIABLE + " is no path: " + e.getReason(), e);
    }
    throw new UsageException(
        "%s is %s, which is no directory; set it to a clone of sdm_schemas, or unset it"
            .formatted(VARIABLE, value));
  }

  private static Path file(Path clone, String name) {
    List<Path> places = PLACES.stream().map(place -> clone.resolve(place).resolve(name)).toList();
    return places.stream()
        .filter(file -> new InputFile(file).isThere())
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "%s is set, but there is neither %s nor %s; update the clone, or unset it"
                        .formatted(VARIABLE, places.get(0), places.get(1))));
  }
}
