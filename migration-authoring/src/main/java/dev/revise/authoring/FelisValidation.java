package dev.revise.authoring;

import dev.revise.command.SqlRules;
import dev.revise.file.UnreadableFileException;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.Schema;
import dev.revise.source.felis.FelisException;
import dev.revise.source.felis.FelisSource;
import java.nio.file.Path;
import java.util.List;

/** {@code felis validate}: whether Felis files, with the overlays beside them, can be read. */
public final class FelisValidation {
  private FelisValidation() {}

  /**
   * The problems of one step are found together; those of a later step show once it is clean.
   *
   * @param databases what their modules allow SQL to call, files may
   * @throws FelisException if a file cannot be read at all
   */
  public static FelisValidationResult of(Path file, List<ManagedDatabase> databases) {
    try {
      Schema schema = FelisSource.of(file).under(SqlRules.of(databases)).read();
      int columns =
          schema.tables().values().stream().mapToInt(table -> table.columns().size()).sum();
      return new FelisValidationResult(
          file.toString(), true, schema.tables().size(), schema.views().size(), columns, List.of());
    } catch (FelisException e) {
      if (e.getCause() instanceof UnreadableFileException) {
        throw e; // neither valid nor wrong
      }
      return new FelisValidationResult(file.toString(), false, 0, 0, 0, e.problems());
    }
  }
}
