package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that must not grow: the shell limits it, which fails like a disk that is full. */
class FullDiskTest {
  private static final int BYTES_IN_A_BLOCK = 1024;
  private static final int PATIENCE_IN_MINUTES = 5;

  @TempDir private Path directory;

  /** The run would wait for locks for longer than the test does. */
  @ParameterizedTest
  @ValueSource(ints = {0, 40, 200})
  void ends_at_once_in_a_sentence_and_loses_nothing(int kilobytes) throws Exception {
    Path file = directory.resolve("latiss.mv.db");
    String url = "jdbc:h2:file:" + directory.resolve("latiss");
    Run.of("--url", url, "upgrade", "3").succeeds();
    long size = Files.size(file) / BYTES_IN_A_BLOCK;

    Run run = limited(size + kilobytes, "--url", url, "upgrade", "--lock-timeout", "1000");

    assertThat(run.code()).as(run.toString()).isNotZero();
    assertThat(run.err())
        .contains(
            "the file %s could not be read or written (File too large); mend that and run the command again\n"
                .formatted(file))
        .doesNotContain("\tat ", "Exception");
    assertThat(run.err().lines().filter(line -> line.startsWith("error: "))).hasSize(1);
    Run.of("--url", url, "upgrade").succeeds();
    assertThat(Run.of("--url", url, "check", "--ignore-comments").out())
        .startsWith("cdb_latiss is as revision 0016 says\n");
  }

  private Run limited(long blocks, String... arguments) throws Exception {
    File out = directory.resolve("out").toFile();
    File err = directory.resolve("err").toFile();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f %d; exec '%s' -XX:-UsePerfData -cp '%s' dev.revise.cli.Main -n cdb_latiss %s"
                    .formatted(
                        blocks,
                        java,
                        System.getProperty("java.class.path"),
                        String.join(" ", arguments)))
            .redirectOutput(out)
            .redirectError(err)
            .start();
    try {
      assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }
}
