package dev.revise.engine;

import dev.revise.dialect.BackupPrograms;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A running program of a database. It ends with this process: it is told to when this one ends, and
 * reads the end of its input, or finds nobody to write to, when this one is killed.
 */
final class Program implements AutoCloseable {
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
  private static final int ENOUGH = 8192;
  private static final int PATIENCE_SECONDS = 10;

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroy), "end programs"));
  }

  private final BackupPrograms programs;
  private final String name;
  private final Process process;
  private final Runnable cancel;
  private final StringBuffer errors = new StringBuffer();
  private final Thread reader;

  private Program(BackupPrograms programs, String name, Process process) {
    this.programs = programs;
    this.name = name;
    this.process = process;
    this.cancel = process::destroy;
    this.reader = new Thread(this::readErrors, "errors of " + name);
    reader.setDaemon(true);
    reader.start();
  }

  /** A password goes to it by its environment. */
  static Program start(BackupPrograms programs, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("REVISE_"));
    builder.environment().putAll(programs.environment());
    try {
      Process process = builder.start();
      RUNNING.add(process);
      Program program = new Program(programs, command.get(0), process);
      if (StopSignal.begins(program.cancel)) {
        process.destroy();
      }
      return program;
    } catch (IOException e) {
      throw new MigrationException(
          "%s cannot be run; %s".formatted(command.get(0), programs.hint()), e);
    }
  }

  /** Lets it do what it was told to the end. */
  void requireUncancelled() {
    StopSignal.requireNone();
    StopSignal.ends(cancel);
  }

  OutputStream input() {
    return process.getOutputStream();
  }

  InputStream output() {
    return process.getInputStream();
  }

  /** Waits for its end. */
  void requireSuccess() {
    try {
      if (process.waitFor() != 0) {
        reader.join();
        throw new MigrationException("%s failed: %s".formatted(name, reason()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("interrupted while " + name + " ran", e);
    }
  }

  private String reason() {
    String said = errors.toString().strip().replaceAll("\\s*\\R\\s*", " ");
    return said.isEmpty()
        ? "it ended with %d and said nothing; try again".formatted(process.exitValue())
        : "%s; if it is too old, %s".formatted(said, programs.hint());
  }

  private void readErrors() {
    byte[] block = new byte[ENOUGH];
    try (InputStream stream = process.getErrorStream()) {
      for (int count = stream.read(block); count >= 0; count = stream.read(block)) {
        if (errors.length() < ENOUGH) {
          errors.append(new String(block, 0, count, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      errors.append(e.getMessage());
    }
  }

  /** Ends it if it still runs: by the end of its input, and if it does not care, at once. */
  @Override
  public void close() {
    try {
      closeStreams();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } finally {
      StopSignal.ends(cancel);
      RUNNING.remove(process);
    }
  }

  private void closeStreams() {
    try {
      output().close();
      input().close();
    } catch (IOException e) {
      process.destroy();
    }
  }
}
