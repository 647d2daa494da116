package dev.revise.authoring;

import dev.revise.generate.SourceFile;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Commands that a module wants run when the files of a revision are written.
 *
 * @param commands each a program and its arguments
 */
record Hooks(List<List<String>> commands) {
  private static final String FILES = "{files}";

  static Hooks of(ManagedDatabase database) {
    return new Hooks(database.authoring().hooks());
  }

  /**
   * @param root where they run
   * @throws MigrationException if one cannot be run or fails, with what it said
   */
  void run(Path root, List<SourceFile> files) {
    List<String> paths = files.stream().map(file -> file.path().toString()).toList();
    commands.forEach(command -> execute(root, complete(command, paths)));
  }

  private static List<String> complete(List<String> command, List<String> files) {
    return command.stream()
        .flatMap(word -> word.equals(FILES) ? files.stream() : Stream.of(word))
        .toList();
  }

  /** What revise is told of passwords, by variables of its own, is none of their business. */
  private static ProcessBuilder builder(Path root, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("REVISE_"));
    return builder;
  }

  private static String oneLine(String output) {
    return output.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static void execute(Path root, List<String> command) {
    String name = command.get(0);
    try {
      Process process = builder(root, command).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new MigrationException(
            "the files are written, but the hook %s failed: %s"
                .formatted(name, output.isBlank() ? "it ended with " + code : oneLine(output)));
      }
    } catch (IOException e) {
      throw new MigrationException(
          "the files are written, but the hook %s cannot be run: %s"
              .formatted(name, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("interrupted while the hook " + name + " ran", e);
    }
  }
}
