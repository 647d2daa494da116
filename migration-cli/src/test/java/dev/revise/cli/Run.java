package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.config.Surroundings;
import dev.revise.revision.ManagedDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command line printed and how it ended, in this process. */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    return with(latiss(), Map.of(), arguments);
  }

  static Run with(
      List<ManagedDatabase> databases, Map<String, String> variables, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(databases, variables, stream(out), stream(err), false, arguments);
    return new Run(code, text(out), text(err));
  }

  /** As on a terminal. */
  static Run seen(Map<String, String> variables, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(latiss(), variables, stream(out), stream(err), true, arguments);
    return new Run(code, text(out), text(err));
  }

  /** The one database that these tests name, whichever others there are. */
  private static List<ManagedDatabase> latiss() {
    return DatabaseNames.databases().stream()
        .filter(database -> database.name().equals("cdb_latiss"))
        .toList();
  }

  /** Fails with all that was printed if it did not end with 0. */
  Run succeeds() {
    return endsWith(0);
  }

  /** The same for another code. */
  Run endsWith(int expected) {
    assertThat(code).as(toString()).isEqualTo(expected);
    return this;
  }

  private static int run(
      List<ManagedDatabase> databases,
      Map<String, String> variables,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      String... arguments) {
    Path nowhere = Path.of("/nowhere");
    return new Application(
            databases,
            new Surroundings(variables, nowhere, nowhere),
            Terminal.of(out, err, false, terminal, terminal, variables))
        .run(List.of(arguments))
        .number();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
