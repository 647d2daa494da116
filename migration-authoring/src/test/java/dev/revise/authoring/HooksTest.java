package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.generate.SourceFile;
import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HooksTest {
  private static final List<SourceFile> FILES =
      List.of(new SourceFile(Path.of("a b.java"), ""), new SourceFile(Path.of("sql/c"), ""));

  @TempDir private Path root;

  @Test
  void run_in_order_from_the_root_with_the_files() throws IOException {
    run(
        List.of(
            List.of("sh", "-c", "printf '%s|' \"$@\" > said", "sh", "x", "{files}", "y{files}"),
            List.of("sh", "-c", "pwd >> said")));

    assertThat(Files.readString(root.resolve("said")))
        .isEqualTo("x|a b.java|sql/c|y{files}|" + root.toRealPath() + "\n");
  }

  @Test
  void one_that_fails_ends_it_with_what_it_said() {
    assertThatThrownBy(
            () ->
                run(
                    List.of(
                        List.of("sh", "-c", "echo out; echo err >&2; exit 3"),
                        List.of("sh", "-c", "touch later"))))
        .hasMessage("the files are written, but the hook sh failed: out err");
    assertThat(root.resolve("later")).doesNotExist();
  }

  @Test
  void one_that_says_nothing_fails_with_its_number() {
    assertThatThrownBy(() -> run(List.of(List.of("sh", "-c", "exit 3"))))
        .hasMessage("the files are written, but the hook sh failed: it ended with 3");
  }

  @Test
  void one_that_is_not_there_is_named() {
    assertThatThrownBy(() -> run(List.of(List.of("no-such-program", "{files}"))))
        .hasMessageStartingWith(
            "the files are written, but the hook no-such-program cannot be run: ");
  }

  @Test
  void one_that_reads_finds_nothing_and_one_that_talks_is_heard_out() throws IOException {
    run(List.of(List.of("sh", "-c", "cat; head -c 200000 /dev/zero; touch done")));

    assertThat(root.resolve("done")).exists();
  }

  @Test
  void learn_no_variable_of_revise() throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Told.class.getName(),
            root.toString());
    java.environment().put("REVISE_CDB_SKY_URL", "postgresql://me:secret@host/sky");
    java.environment().put("REVISE_ARGUMENTS", "secret");
    java.environment().put("REVISED", "2026");

    ProcessOutput.of(java).succeeds();
    assertThat(Files.readString(root.resolve("environment")))
        .contains("PATH=", "REVISED=2026")
        .doesNotContain("secret", "REVISE_");
  }

  /** A process of its own, which is told passwords by its environment. */
  static final class Told {
    public static void main(String[] arguments) {
      new Hooks(List.of(List.of("sh", "-c", "env > environment")))
          .run(Path.of(arguments[0]), List.of());
    }
  }

  private void run(List<List<String>> commands) {
    new Hooks(commands).run(root, FILES);
  }
}
