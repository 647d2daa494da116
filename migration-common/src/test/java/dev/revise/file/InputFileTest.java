package dev.revise.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InputFileTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void what_is_no_text_is_there_and_refused(LostFile kind) throws IOException {
    InputFile file = new InputFile(directory.resolve("x"));
    kind.put(file.path());

    assertThat(file.isThere()).isTrue();
    assertThatThrownBy(file::text)
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage(kind.reason());
  }

  @Test
  void absent_is_only_what_nothing_leads_to() throws IOException {
    Files.writeString(directory.resolve("file"), "");
    assertThat(new InputFile(directory.resolve("x")).isThere()).isFalse();
    assertThat(new InputFile(directory.resolve("no/such/x")).isThere()).isFalse();
    assertThat(new InputFile(directory.resolve("file/x")).isThere()).isFalse();
    assertThat(new InputFile(Path.of("/dev/null/.pgpass")).isThere()).isFalse();
  }

  /** As of a disk that is not mounted. */
  @Test
  void a_directory_that_is_a_dangling_link_hides_no_file() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("config"), Path.of("nowhere"));
    InputFile file = new InputFile(link.resolve("revise/revise.toml"));

    assertThat(file.isThere()).isTrue();
    assertThatThrownBy(file::text)
        .hasMessage("the link %s leads to no file; correct or remove it".formatted(link));
  }

  @Test
  void the_null_device_is_empty_on_purpose() {
    assertThat(new InputFile(Path.of("/dev/null")).text()).isEmpty();
  }

  /** Files of the kernel are regular and have no size. */
  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdin", "/proc/kcore", "/proc/self/mem"})
  void nothing_without_an_end_is_read_to_its_end(String path) {
    assumeThat(Path.of(path)).exists();
    try {
      new InputFile(Path.of(path)).text();
    } catch (UnreadableFileException e) {
      assertThat(e).hasMessageContaining(";");
    }
  }

  @Test
  void a_file_that_we_may_not_read() throws IOException {
    Path file = Files.writeString(directory.resolve("x"), "");
    file.toFile().setReadable(false);
    assumeThat(Files.isReadable(file)).as("root reads all").isFalse();
    assertThatThrownBy(() -> new InputFile(file).text())
        .hasMessage("permission to read the file is denied; change its mode");
  }

  @Test
  void a_byte_order_mark_is_no_text() throws IOException {
    Path file = Files.writeString(directory.resolve("x"), "\uFEFFa");
    assertThat(new InputFile(file).text()).isEqualTo("a");
  }
}
