package dev.revise.authoring;

import dev.revise.command.Target;
import dev.revise.file.FileReason;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.UsageException;
import dev.revise.source.felis.FelisSource;
import dev.revise.source.felis.FelisText;
import dev.revise.source.felis.FelisWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code felis export}: the schema at a revision as a Felis file, and the overlay beside it. */
public final class FelisExport {
  private FelisExport() {}

  /**
   * @param current asked only if the target counts from there
   * @throws MigrationException if there is no such revision, or neither file can say its schema
   */
  public static FelisExportResult of(
      ManagedDatabase database, Target target, Supplier<RevisionId> current) {
    RevisionHistory history = database.history();
    RevisionId revision = target.resolve(history, current);
    Schema schema = history.schemaAt(revision);
    FelisText text = FelisWriter.write(database.schema(), schema);
    return new FelisExportResult(
        database.name(),
        revision,
        text.felis(),
        text.overlay(),
        Optional.empty(),
        Optional.empty(),
        schema.objects().keySet().stream()
            .map(
                id ->
                    "%s is left out; write its statement to a file, and name that under \"objects\" in the overlay"
                        .formatted(id))
            .toList());
  }

  /**
   * The same result, written to a new file, and to one beside it if there is an overlay.
   *
   * @throws MigrationException if one of them is there already, even if only the overlay: it would
   *     be read along with the new file
   */
  public static FelisExportResult write(FelisExportResult result, Path file) {
    Path overlay = FelisSource.overlayBeside(file);
    requireNew(file);
    requireNew(overlay);
    Map<Path, String> texts = new LinkedHashMap<>(Map.of(file, result.felis()));
    result.overlay().ifPresent(text -> texts.put(overlay, text));
    write(texts);
    return result.in(file, result.overlay().map(text -> overlay));
  }

  private static void requireNew(Path file) {
    if (Files.exists(file)) {
      throw new UsageException(file + " is there already; name a new file, or move that one away");
    }
  }

  /** All of them or none. */
  private static void write(Map<Path, String> texts) {
    List<Path> begun = new ArrayList<>();
    for (Map.Entry<Path, String> text : texts.entrySet()) {
      try (Writer writer = Files.newBufferedWriter(text.getKey(), StandardOpenOption.CREATE_NEW)) {
        begun.add(text.getKey());
        writer.write(text.getValue());
      } catch (IOException e) {
        MigrationException failure =
            new MigrationException(
                "%s cannot be written: %s; put that right, or name another file"
                    .formatted(text.getKey(), FileReason.of(e)),
                e);
        begun.forEach(file -> delete(file, failure));
        throw failure;
      }
    }
  }

  private static void delete(Path file, Throwable failure) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
