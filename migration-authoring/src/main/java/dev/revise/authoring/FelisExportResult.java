package dev.revise.authoring;

import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * @param felis the text of the Felis file
 * @param overlay that of the overlay, if Felis cannot say it all
 * @param file where the Felis file was written, if anywhere
 * @param overlayFile where the overlay was written, if anywhere
 * @param warnings what neither of them holds, a sentence each
 */
public record FelisExportResult(
    String database,
    RevisionId revision,
    String felis,
    Optional<String> overlay,
    Optional<Path> file,
    Optional<Path> overlayFile,
    List<String> warnings) {

  FelisExportResult in(Path felisPath, Optional<Path> overlayPath) {
    return new FelisExportResult(
        database, revision, felis, overlay, Optional.of(felisPath), overlayPath, warnings);
  }
}
