package dev.revise.launcher;

import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./mvnw} in a checkout, without the network. */
record Maven(Checkout checkout) {
  /** Fails with what Maven says, if it fails. */
  void run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of("./mvnw", "-o", "-q", "-B", "-ntp", "-Dspotless.check.skip"),
                Stream.of(arguments))
            .toList();
    ProcessOutput.of(new ProcessBuilder(command).directory(checkout.root().toFile())).succeeds();
  }
}
