package dev.revise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command answers: printed as it comes, or with {@code --json} at the end as one object.
 */
final class Reply {
  private final Terminal terminal;
  private final boolean json;
  private final boolean verbose;
  private final List<Object> results = new ArrayList<>();

  Reply(Terminal terminal, boolean json, boolean verbose) {
    this.terminal = terminal;
    this.json = json;
    this.verbose = verbose;
  }

  boolean isJson() {
    return json;
  }

  Printer printer() {
    return new Printer(terminal.out(), terminal.outAnsi());
  }

  void add(Object result) {
    results.add(result);
  }

  /** Ends the command well; its answer may still be no. */
  ExitCode end(String command, ExitCode code) {
    write(new Answer(command, results, Optional.empty(), code.number()));
    return code;
  }

  /** Ends the command in one sentence, and shows where it failed to those who asked for it. */
  ExitCode fail(String command, Throwable failure, ExitCode code) {
    String error = Secrets.hidden(oneLine(Failure.sentence(failure)));
    terminal.err().println(terminal.errAnsi().string("@|bold,red error:|@ ") + error);
    if (verbose) {
      terminal.err().print(Secrets.hidden(Failure.stackTrace(failure)));
    }
    write(new Answer(command, results, Optional.of(error), code.number()));
    return code;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private void write(Answer answer) {
    if (json) {
      terminal.out().println(Json.of(answer));
    }
    terminal.out().flush();
    terminal.err().flush();
  }
}
