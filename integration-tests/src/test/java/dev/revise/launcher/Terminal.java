package dev.revise.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A shell that stays open, as a person's does: directory, variables and functions last. */
final class Terminal implements AutoCloseable {
  private static final int PATIENCE_MINUTES = 20;
  private static final char END = '\u001e';

  private final Process shell;
  private final BufferedWriter input;
  private final BufferedReader output;

  Terminal(Path directory, Map<String, String> variables) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--noprofile", "--norc")
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(variables);
    shell = builder.start();
    input =
        new BufferedWriter(new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.UTF_8));
    output =
        new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * What the command prints on both its streams, and its exit code, which the next one sees too.
   */
  Answer type(String command) throws IOException {
    input.write(command + "\n");
    input.write("code=$?; printf '\\036%d\\n' $code; (exit $code)\n");
    input.flush();
    CompletableFuture<Void> patience =
        CompletableFuture.runAsync(
            shell::destroyForcibly,
            CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES));
    StringBuilder printed = new StringBuilder();
    int character = output.read();
    while (character >= 0 && character != END) {
      printed.append((char) character);
      character = output.read();
    }
    patience.cancel(false);
    if (character < 0) {
      throw new IOException("the shell ended in \"%s\": %s".formatted(command, printed));
    }
    return new Answer(printed.toString(), Integer.parseInt(output.readLine()));
  }

  record Answer(String printed, int code) {}

  @Override
  public void close() {
    shell.descendants().forEach(ProcessHandle::destroyForcibly);
    shell.destroyForcibly();
  }
}
