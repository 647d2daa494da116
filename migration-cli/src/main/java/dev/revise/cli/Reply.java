package dev.revise.cli;

import dev.revise.schema.VisibleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/**
 * What the command answers, once, whoever ends it: printed as it comes, or with {@code --json} at
 * the end as one object.
 */
final class Reply {
  private final Terminal terminal;
  private final boolean json;
  private final boolean verbose;
  private final List<Object> results = Collections.synchronizedList(new ArrayList<>());
  private Optional<ExitCode> ended = Optional.empty();

  /** The first of several databases that did not answer, and why. */
  private Optional<String> unanswered = Optional.empty();

  Reply(Terminal terminal, boolean json, boolean verbose) {
    this.terminal = terminal;
    this.json = json;
    this.verbose = verbose;
  }

  boolean isJson() {
    return json;
  }

  Printer printer() {
    return new Printer(terminal.out(), terminal.outAnsi(), terminal.outIsTerminal());
  }

  void add(Object result) {
    results.add(result);
  }

  /**
   * Ends the command well; its answer may still be no, and some databases may not have answered.
   */
  synchronized ExitCode end(String command, ExitCode code) {
    if (ended.isPresent()) {
      return ended.get();
    }
    ended = Optional.of(code);
    write(new Answer(command, results, unanswered, code.number()));
    return code;
  }

  /** Tells in its place that one of several databases did not answer. */
  synchronized void failOne(String database, Throwable failure, ExitCode code) {
    if (ended.isPresent()) {
      return; // a signal answered already
    }
    String error = sentence(failure);
    results.add(new DatabaseFailure(database, error, code.number()));
    terminal.out().flush();
    print(database + ": " + error, failure);
    unanswered = Optional.of(unanswered.orElse(database + ": " + error));
  }

  /** Ends the command in one sentence, and shows where it failed to those who asked for it. */
  synchronized ExitCode fail(String command, Throwable failure, ExitCode code) {
    if (ended.isPresent()) {
      return ended.get();
    }
    ended = Optional.of(code);
    String error = sentence(failure);
    print(error, failure);
    write(new Answer(command, results, Optional.of(error), code.number()));
    return code;
  }

  private static String sentence(Throwable failure) {
    return Secrets.hidden(oneLine(Failure.sentence(failure)));
  }

  /** What is wrong with the arguments has no place in the program, and a trace would quote them. */
  private void print(String error, Throwable failure) {
    terminal
        .err()
        .println(terminal.errAnsi().string("@|bold,red error:|@ ") + VisibleText.of(error));
    if (verbose && !(failure instanceof ParameterException)) {
      terminal.err().print(VisibleText.ofLines(Secrets.hidden(Failure.stackTrace(failure))));
    }
    terminal.err().flush();
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
