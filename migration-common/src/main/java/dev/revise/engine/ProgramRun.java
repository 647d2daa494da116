package dev.revise.engine;

import dev.revise.dialect.BackupPrograms;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Backs up and restores by a database's own programs. */
record ProgramRun(BackupPrograms programs) {

  /**
   * @param file where the payload goes
   */
  void write(OutputStream payload, Path file) throws IOException {
    try (Program dump = Program.start(programs, programs.dump())) {
      dump.input().close();
      dump.output().transferTo(payload);
      dump.requireSuccess();
    }
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

  /** The SQL of the backup without its rows. */
  String outline() {
    return output(programs.outline());
  }

  private String content(Path file) {
    try {
      return output(programs.check());
    } catch (MigrationException e) {
      throw new MigrationException(
          "%s cannot be read as a backup: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * Runs what the backup prints as SQL, after clearing, in one transaction. The commit is sent
   * last, by us, once all was printed: whatever ends early before that commits nothing.
   *
   * @param history SQL that comes after what the backup prints
   */
  void restore(String history) {
    try (Program run = Program.start(programs, programs.run())) {
      boolean sent = send(run, history);
      run.requireSuccess();
      if (!sent) {
        throw new MigrationException(
            programs.run().get(0) + " stopped reading before the end of the backup");
      }
    }
  }

  /** Whether all of it was taken; who stops reading says why itself. */
  private boolean send(Program run, String history) {
    try (OutputStream sql = run.input()) {
      sql.write(bytes(programs.begin()));
      print(sql);
      sql.write(bytes(history));
      run.requireUncancelled();
      sql.write(bytes(programs.commit()));
      sql.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void print(OutputStream sql) throws IOException {
    try (Program print = Program.start(programs, programs.print())) {
      print.input().close();
      print.output().transferTo(sql);
      print.requireSuccess();
    }
  }

  private String output(List<String> command) {
    try (Program program = Program.start(programs, command)) {
      program.input().close();
      String output = new String(program.output().readAllBytes(), StandardCharsets.UTF_8);
      program.requireSuccess();
      return output;
    } catch (IOException e) {
      throw new MigrationException(command.get(0) + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] bytes(String sql) {
    return sql.getBytes(StandardCharsets.UTF_8);
  }
}
