package dev.revise.cli;

import dev.revise.engine.Progress;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One run of the command: which databases, where they are, and where the answer goes. */
final class Session implements AutoCloseable {
  private final Selection selection;
  private final Function<ManagedDatabase, String> urls;
  private final Terminal terminal;
  private final Reply reply;
  private final List<ProgressBars> open = new ArrayList<>();

  Session(
      Revise options,
      Selection selection,
      Surroundings surroundings,
      Terminal terminal,
      Reply reply) {
    this.selection = selection;
    this.urls =
        database ->
            options.url.orElseGet(
                () ->
                    "jdbc:h2:file:"
                        + surroundings
                            .project()
                            .resolve(database.module())
                            .resolve("data")
                            .resolve(database.name()));
    this.terminal = terminal;
    this.reply = reply;
  }

  /** Where a database is. */
  String url(ManagedDatabase database) {
    return urls.apply(database);
  }

  /** The revision that the live database is at. */
  RevisionId current(ManagedDatabase database) {
    throw new UsageException(
        "what is current in %s is not known here; name a revision".formatted(database.name()));
  }

  /** Shows on stderr how a long verb gets on. */
  Progress progress() {
    if (!terminal.errIsTerminal()) {
      return new ProgressLines(terminal.err());
    }
    ProgressBars bars = new ProgressBars(terminal.err());
    open.add(bars);
    return bars;
  }

  /** Takes bars away that a failure left on the terminal. */
  @Override
  public void close() {
    open.forEach(ProgressBars::close);
  }

  /** Prints what is no result of any database, such as a completion script. */
  Printer printer() {
    return reply.printer();
  }

  /** Answers for one database after the other. */
  <R> ExitCode each(Function<ManagedDatabase, R> verb, BiConsumer<R, Printer> print) {
    return each(verb, print, result -> ExitCode.DONE);
  }

  /**
   * Answers for one database after the other; the first failure ends it.
   *
   * @param judge how the command ends after such a result
   * @return the gravest of them
   */
  <R> ExitCode each(
      Function<ManagedDatabase, R> verb,
      BiConsumer<R, Printer> print,
      Function<R, ExitCode> judge) {
    List<ManagedDatabase> databases = selection.required();
    ExitCode code = ExitCode.DONE;
    for (ManagedDatabase database : databases) {
      R result = verb.apply(database);
      reply.add(result);
      if (!reply.isJson()) {
        if (databases.size() > 1) {
          printer().line(printer().strong(database.name() + ":"));
        }
        print.accept(result, printer());
      }
      code = code.and(judge.apply(result));
    }
    return code;
  }

  /** Answers for all databases at once, those that {@code -n} names if it is there. */
  <R> ExitCode together(Function<ManagedDatabase, R> verb, BiConsumer<List<R>, Printer> print) {
    List<R> results = selection.orAll().stream().map(verb).toList();
    results.forEach(reply::add);
    if (!reply.isJson()) {
      print.accept(results, printer());
    }
    return ExitCode.DONE;
  }
}
