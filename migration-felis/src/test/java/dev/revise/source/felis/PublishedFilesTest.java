package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The Felis files of ConsDB through time, from the directory that {@code REVISE_FELIS} names: those
 * that Felis accepts load, the others are refused for the reason that its README gives.
 */
class PublishedFilesTest {
  static final Path DIRECTORY =
      Optional.ofNullable(System.getenv("REVISE_FELIS"))
          .map(Path::of)
          .orElse(Path.of("..", "..", "shared", "felis"));

  @TestFactory
  Stream<DynamicTest> those_that_felis_accepts_load() throws IOException {
    assumeTrue(Files.isDirectory(DIRECTORY), "needs the published files");
    List<Path> accepted = accepted();
    assertThat(accepted).hasSizeGreaterThanOrEqualTo(38);
    return accepted.stream().map(file -> dynamicTest(file.toString(), () -> assertLoads(file)));
  }

  @TestFactory
  Stream<DynamicTest> the_others_are_refused() throws IOException {
    assumeTrue(Files.isDirectory(DIRECTORY), "needs the published files");
    List<String> readme = Files.readAllLines(DIRECTORY.resolve("README.md"));
    List<String[]> rejected =
        readme.stream()
            .map(line -> line.split(" *\\| *"))
            .filter(cells -> cells.length == 4 && cells[2].endsWith(".yaml"))
            .toList();
    assertThat(rejected).hasSize(19);
    return rejected.stream()
        .map(
            cells ->
                dynamicTest(
                    cells[1] + "/" + cells[2],
                    () -> assertRefused(cells[1] + "/rejected/" + cells[2], cells[3])));
  }

  static List<Path> accepted() throws IOException {
    return files("cdb_*/*.yaml").toList();
  }

  private static void assertLoads(Path file) {
    assertThat(FelisSource.of(file).read().tables()).hasSizeGreaterThan(2);
  }

  private static void assertRefused(String file, String reason) {
    assertThatThrownBy(() -> FelisSource.of(DIRECTORY.resolve(file)).read())
        .hasMessageContaining(file + " line ")
        .hasMessageContaining(reason.replaceFirst("^two columns of a table ", ""));
  }

  private static Stream<Path> files(String glob) throws IOException {
    PathMatcher wanted = DIRECTORY.getFileSystem().getPathMatcher("glob:" + DIRECTORY + "/" + glob);
    try (Stream<Path> all = Files.walk(DIRECTORY, 2)) {
      return all.filter(wanted::matches).sorted().toList().stream();
    }
  }
}
