package dev.revise.laws;

import dev.revise.ecsv.Ecsv;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.schema.TableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Data sets as directories of ECSV files, one a table, or several that digits after its name tell
 * apart. {@code rows/DATABASE/REVISION} are our own; {@code DATABASE} in the directory that {@code
 * REVISE_ROWS} names, or in a folder beside us, has others of the same revision.
 */
final class DataSets {
  private static final String SUFFIX = ".ecsv";
  private static final Path OWN = Path.of("src", "test", "resources", "rows");

  private DataSets() {}

  static List<DataSet> of(ManagedDatabase database) {
    Path others = others().resolve(database.name());
    return files(OWN.resolve(database.name())).stream()
        .flatMap(
            own ->
                Stream.of(
                    read("rows", own, database, revision(own)),
                    read("other rows", others, database, revision(own))))
        .filter(set -> !set.rows().isEmpty())
        .toList();
  }

  private static Path others() {
    return Optional.ofNullable(System.getenv("REVISE_ROWS"))
        .map(DataSets::named)
        .orElse(Path.of("..", "..", "shared", "rows"));
  }

  private static Path named(String directory) {
    if (!Files.isDirectory(Path.of(directory))) {
      throw new IllegalArgumentException(
          "REVISE_ROWS is no directory: %s; name another, or none".formatted(directory));
    }
    return Path.of(directory);
  }

  private static RevisionId revision(Path own) {
    return new RevisionId(Integer.parseInt(own.getFileName().toString()));
  }

  private static DataSet read(
      String name, Path directory, ManagedDatabase database, RevisionId revision) {
    Map<TableName, List<Map<String, Optional<String>>>> rows = new TreeMap<>();
    for (Path file : files(directory)) {
      if (file.toString().endsWith(SUFFIX)) {
        rows.computeIfAbsent(table(file, database, revision), table -> new ArrayList<>())
            .addAll(Ecsv.read(file).rows());
      }
    }
    LostValues losses =
        new LostValues(
            OWN.resolve(database.name()).resolve(revision.toString()).resolve("lost.txt"));
    return new DataSet(name, database, revision, rows, losses).completed();
  }

  private static TableName table(Path file, ManagedDatabase database, RevisionId revision) {
    String stem = file.getFileName().toString().replace(SUFFIX, "");
    return Stream.of(stem, stem.replaceAll("\\d+$", ""))
        .map(name -> new TableName(database.schema(), name))
        .filter(database.history().schemaAt(revision).tables()::containsKey)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: %s has no such table at %s; rename or remove it"
                        .formatted(file, database.name(), revision)));
  }

  private static List<Path> files(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
