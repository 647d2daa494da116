package dev.revise.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How a program ended.
 *
 * @param code its exit code
 * @param text what it printed on both streams
 */
public record ProcessOutput(int code, String text) {

  /** Runs it to its end, without input. */
  public static ProcessOutput of(String... command) throws IOException, InterruptedException {
    return of(new ProcessBuilder(command));
  }

  /** The same where directory or environment are another; output of the builder is set here. */
  public static ProcessOutput of(ProcessBuilder builder) throws IOException, InterruptedException {
    Path file = Files.createTempFile("output", ".log");
    try {
      Process process = builder.redirectErrorStream(true).redirectOutput(file.toFile()).start();
      process.getOutputStream().close();
      requireEnd(process, builder, file);
      return new ProcessOutput(process.exitValue(), Files.readString(file));
    } finally {
      Files.delete(file);
    }
  }

  private static void requireEnd(Process process, ProcessBuilder builder, Path file)
      throws IOException, InterruptedException {
    try {
      if (!process.waitFor(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError(
            "%s does not end; it printed: %s".formatted(builder.command(), Files.readString(file)));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /**
   * @throws AssertionError with all that it printed if it ended with another code than 0
   */
  public ProcessOutput succeeds() {
    return endsWith(0);
  }

  /** The same for another code. */
  public ProcessOutput endsWith(int expected) {
    if (code != expected) {
      throw new AssertionError("exit code %d instead of %d: %s".formatted(code, expected, text));
    }
    return this;
  }
}
