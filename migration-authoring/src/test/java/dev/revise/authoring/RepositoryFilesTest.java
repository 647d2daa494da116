package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.generate.SourceFile;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFilesTest {
  @TempDir private Path root;
  private RepositoryFiles files;

  @BeforeEach
  void open() {
    files = new RepositoryFiles(root);
  }

  @Test
  void writes_new_files_and_replaces_old_ones() throws IOException {
    Files.writeString(root.resolve("lock"), "old");

    files.write(List.of(file("lock", "new"), file("a/b/c.sql", "grün")));

    assertThat(files.text(Path.of("lock"))).isEqualTo("new");
    assertThat(files.text(Path.of("a/b/c.sql"))).isEqualTo("grün");
    assertThat(names()).containsExactly("a/b/c.sql", "lock");
  }

  @Test
  void leaves_all_as_it_was_where_a_directory_is_in_the_way() throws IOException {
    Files.writeString(root.resolve("lock"), "old");
    Files.createDirectories(root.resolve("c.sql"));

    assertThatThrownBy(
            () -> files.write(List.of(file("lock", "new"), file("b", "new"), file("c.sql", ""))))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "the files cannot be written: %s: a directory is in the way; none of them was changed"
                .formatted(root.resolve("c.sql")));
    assertThat(files.text(Path.of("lock"))).isEqualTo("old");
    assertThat(names()).containsExactly("lock");
  }

  @Test
  void leaves_all_as_it_was_where_a_file_is_in_place_of_a_directory() throws IOException {
    Files.writeString(root.resolve("lock"), "old");
    Files.writeString(root.resolve("sql"), "");

    assertThatThrownBy(() -> files.write(List.of(file("lock", "new"), file("sql/a", ""))))
        .hasMessage(
            "the files cannot be written: %s is in the way; none of them was changed"
                .formatted(root.resolve("sql")));
    assertThat(files.text(Path.of("lock"))).isEqualTo("old");
    assertThat(names()).containsExactly("lock", "sql");
  }

  /** The superuser may write anywhere. */
  @Test
  void says_where_nobody_may_write() throws IOException {
    Path directory = Files.createDirectories(root.resolve("sql"));
    assumeTrue(directory.toFile().setWritable(false) && !Files.isWritable(directory));

    assertThatThrownBy(() -> files.write(List.of(file("lock", "new"), file("sql/a", ""))))
        .hasMessage(
            "the files cannot be written: you may not write or read %s; none of them was changed"
                .formatted(directory.resolve("a.new")));
    assertThat(names()).isEmpty();
    assertThat(directory.toFile().setWritable(true)).isTrue();
  }

  /** The same file twice: once the first is in its place there is no draft for the second. */
  @Test
  void takes_back_what_is_in_its_place_already() throws IOException {
    Files.writeString(root.resolve("lock"), "old");

    assertThatThrownBy(
            () -> files.write(List.of(file("lock", "new"), file("b", ""), file("b", ""))))
        .isInstanceOf(MigrationException.class);
    assertThat(files.text(Path.of("lock"))).isEqualTo("old");
    assertThat(names()).containsExactly("lock");
  }

  @Test
  void a_file_that_is_not_there_is_empty() {
    assertThat(files.text(Path.of("lock"))).isEmpty();
    assertThat(files.in(Path.of("nowhere"))).isEmpty();
  }

  @Test
  void a_file_that_is_no_text_is_named() throws IOException {
    Files.write(root.resolve("lock"), new byte[] {(byte) 0xff});

    assertThatThrownBy(() -> files.text(Path.of("lock")))
        .hasMessage("lock: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void a_directory_in_place_of_a_file_is_named() throws IOException {
    Files.createDirectories(root.resolve("lock"));

    assertThatThrownBy(() -> files.text(Path.of("lock")))
        .hasMessage("lock: this is a directory; name a file in it");
  }

  @Test
  void lists_the_files_of_a_directory_by_name() {
    files.write(List.of(file("sql/b", "2"), file("sql/a", "1"), file("sql/deeper/c", "3")));

    assertThat(files.in(Path.of("sql"))).containsExactly(file("sql/a", "1"), file("sql/b", "2"));
  }

  @Test
  void without_the_sources_of_a_module_nothing_is_written() {
    assertThatThrownBy(() -> files.requireModule(Path.of("cdb-sky")))
        .hasMessage(
            "there is no directory cdb-sky in %s; revisions are written where the sources are"
                .formatted(root));
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(Path.of(path), text);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
