package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.Optional;

/**
 * @param felis the text of the Felis file
 * @param overlay that of the overlay, if Felis cannot say it all
 * @param file where the Felis file was written, if anywhere
 * @param overlayFile where the overlay was written, if anywhere
 */
public record FelisExportResult(
    String database,
    RevisionId revision,
    String felis,
    Optional<String> overlay,
    Optional<Path> file,
    Optional<Path> overlayFile) {

  FelisExportResult in(Path felisPath, Optional<Path> overlayPath) {
    return new FelisExportResult(
        database, revision, felis, overlay, Optional.of(felisPath), overlayPath);
  }
}
