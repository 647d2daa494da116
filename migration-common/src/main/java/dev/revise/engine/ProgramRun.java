package dev.revise.engine;

import dev.revise.dialect.BackupPrograms;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the programs that back up and restore; a password goes to them by their environment. */
record ProgramRun(BackupPrograms programs) {

  void write(Path file) {
    output(programs.dump());
    if (output(programs.check()).isBlank()) {
      throw new MigrationException("the backup " + file + " is empty");
    }
  }

  /** That the file is a backup that the programs can read, of that schema. */
  void check(Path file, String schema) {
    if (content(file)
        .lines()
        .noneMatch(line -> !line.startsWith(";") && line.contains(" " + schema + " "))) {
      throw new MigrationException("%s is no backup of schema %s".formatted(file, schema));
    }
  }

  private String content(Path file) {
    try {
      return output(programs.check());
    } catch (MigrationException e) {
      throw new MigrationException(
          "%s cannot be read as a backup: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Runs what the backup prints as SQL, after clearing, in one transaction. */
  void restore(Path file) {
    Path errors = temporary();
    try {
      Process run = start(programs.run(), errors);
      try (OutputStream sql = run.getOutputStream()) {
        sql.write(programs.clear().getBytes(StandardCharsets.UTF_8));
        print(sql);
      } catch (IOException e) {
        // it has stopped reading, and says why below
      }
      requireSuccess(run, programs.run(), errors);
    } finally {
      delete(errors);
    }
  }

  private void print(OutputStream sql) throws IOException {
    Path errors = temporary();
    try {
      Process print = start(programs.print(), errors);
      print.getInputStream().transferTo(sql);
      requireSuccess(print, programs.print(), errors);
    } catch (MigrationException e) {
      sql.write("\n\\quit 3\n".getBytes(StandardCharsets.UTF_8));
      throw e;
    } finally {
      delete(errors);
    }
  }

  private String output(List<String> command) {
    Path errors = temporary();
    try {
      Process process = start(command, errors);
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      requireSuccess(process, command, errors);
      return output;
    } catch (IOException e) {
      throw new MigrationException(command.get(0) + " cannot be read: " + e.getMessage(), e);
    } finally {
      delete(errors);
    }
  }

  private Process start(List<String> command, Path errors) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("REVISE_"));
    builder.environment().putAll(programs.environment());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new MigrationException(
          "%s cannot be run; %s".formatted(command.get(0), programs.hint()), e);
    }
  }

  private void requireSuccess(Process process, List<String> command, Path errors) {
    try {
      if (process.waitFor() != 0) {
        throw new MigrationException(
            "%s failed: %s; if it is too old, %s"
                .formatted(command.get(0), text(errors), programs.hint()));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new MigrationException("interrupted while " + command.get(0) + " ran", e);
    }
  }

  private static String text(Path errors) {
    try {
      return Files.readString(errors).strip().replaceAll("\\s*\\R\\s*", " ");
    } catch (IOException e) {
      return "its errors cannot be read";
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("revise", ".log");
    } catch (IOException e) {
      throw new MigrationException("no temporary file can be made: " + e.getMessage(), e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // it lies in the directory for temporary files
    }
  }
}
