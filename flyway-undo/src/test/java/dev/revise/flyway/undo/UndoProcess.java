package dev.revise.flyway.undo;

import dev.revise.testing.ProcessOutput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** An undo in a JVM of its own. */
final class UndoProcess {
  private UndoProcess() {}

  /** Undoes all of the workspace's versions and writes those that it undid, one a line. */
  public static void main(String[] arguments) throws IOException {
    var flyway =
        Flyway.configure()
            .dataSource(arguments[0], arguments[1], arguments[2])
            .locations(arguments[3])
            .target("1")
            .lockRetryCount(600)
            .load();
    var undone = String.join("\n", Workspace.versions((UndoResult) flyway.undo()));
    Files.writeString(Path.of(arguments[4]), undone);
  }

  static ProcessOutput run(Workspace workspace, Path output)
      throws IOException, InterruptedException {
    var database = workspace.database();
    var command = new ArrayList<String>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(UndoProcess.class.getName());
    command.addAll(List.of(database.url(), database.user(), database.password()));
    command.add("filesystem:" + workspace.directory());
    command.add(output.toString());
    return ProcessOutput.of(new ProcessBuilder(command));
  }
}
