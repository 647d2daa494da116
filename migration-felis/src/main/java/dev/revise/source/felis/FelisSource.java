package dev.revise.source.felis;

import dev.revise.dialect.PureSql;
import dev.revise.file.InputFile;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The schema that a Felis file describes, and the overlay beside it where one is: {@code
 * cdb_latiss.overlay.yaml} for {@code cdb_latiss.yaml}, with the overlays that it includes.
 *
 * <p>Anyone may have written them, so their SQL is {@link PureSql}.
 *
 * <p>Files are read anew each time. What is wrong in one is a {@link MigrationException} with the
 * file, the line and the {@code @id}.
 */
public final class FelisSource implements SchemaSource {
  private final Path file;
  private final Optional<Path> overlay;
  private final PureSql rules;

  private FelisSource(Path file, Optional<Path> overlay, PureSql rules) {
    this.file = file;
    this.overlay = overlay;
    this.rules = rules;
  }

  /** The file with the overlay beside it, if there is one. */
  public static FelisSource of(Path file) {
    Path beside = overlayBeside(file);
    return new InputFile(beside).isThere() ? alone(file).withOverlay(beside) : alone(file);
  }

  /** The file and nothing else. */
  public static FelisSource alone(Path file) {
    return new FelisSource(file, Optional.empty(), PureSql.known());
  }

  /** The same file under that overlay. */
  public FelisSource withOverlay(Path other) {
    return new FelisSource(file, Optional.of(other), rules);
  }

  /** Another file under the same overlay, such as a newer one from elsewhere. */
  public FelisSource over(Path other) {
    return new FelisSource(other, overlay, rules);
  }

  /** The same, whose SQL may call what these rules allow. */
  public FelisSource under(PureSql other) {
    return new FelisSource(file, overlay, other);
  }

  @Override
  public Schema read() {
    return reading().schema();
  }

  /** All that the files say, each read once. */
  public FelisReading reading() {
    FelisFiles files = new FelisFiles();
    FelisSchema felis = files.read(file);
    Optional<OverlayFiles> overlays = overlay.map(OverlayFiles::read);
    Overlay over =
        overlays
            .map(read -> new OverlayReader(read.merged(), felis.name()).read())
            .orElseGet(Overlay::none);
    Schema schema = new Assembly(felis, over, Optional.of(rules)).schema();
    SortedSet<Path> all = files.paths();
    overlays.ifPresent(read -> all.addAll(read.paths()));
    all.addAll(over.objects().paths());
    return new FelisReading(schema, over.hints(), FelisIds.of(schema, felis), all);
  }

  /** Where the overlay of a file is, if it has one: {@code x.overlay.yaml} for {@code x.yaml}. */
  public static Path overlayBeside(Path file) {
    String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    return file.resolveSibling(name.replaceFirst("\\.ya?ml$", "") + ".overlay.yaml");
  }
}
