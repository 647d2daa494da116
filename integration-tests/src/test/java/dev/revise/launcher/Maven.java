package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./mvnw} in a checkout, without the network. */
record Maven(Checkout checkout) {
  private static final int PATIENCE_MINUTES = 10;

  /** Fails with what Maven says, if it fails. */
  void run(String... arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile("mvnw", ".log");
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("./mvnw", "-o", "-q", "-B", "-ntp", "-Dspotless.check.skip"),
                        Stream.of(arguments))
                    .toList())
            .directory(checkout.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    List<String> said = Files.readAllLines(log);
    Files.delete(log);
    assertThat(ended && process.exitValue() == 0).as(String.join("\n", said)).isTrue();
  }
}
