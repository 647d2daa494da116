package dev.revise.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Runs what people run, so that the class-data archive which the launcher makes from it holds the
 * classes that a command needs. Prints nothing and leaves nothing behind.
 */
public final class Training {
  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "databases",
          "history -v",
          "history -r 0003:-1 --json",
          "heads",
          "show 11",
          "show --help",
          "no such command");

  private Training() {}

  public static void main(String[] arguments) {
    Application application =
        new Application(DatabaseNames.databases(), Main.surroundings(), terminal());
    COMMANDS.forEach(command -> application.run(List.of(command.split(" "))));
  }

  private static Terminal terminal() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Terminal(nowhere, nowhere, false, false, false, false);
  }
}
