package dev.revise.cli;

import dev.revise.command.Current;
import dev.revise.command.SchemaClaims;
import dev.revise.command.SchemaReader;
import dev.revise.command.TargetSchema;
import dev.revise.config.Configuration;
import dev.revise.config.DatabaseConfig;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One run of the command: which databases, where they are, and where the answer goes. */
final class Session implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Selection selection;
  private final Surroundings surroundings;
  private final Configuration configuration;
  private final boolean verbose;
  private final Terminal terminal;
  private final Reply reply;
  private final ExitCode whenFailed;

  /** A signal closes them from its own thread. */
  private final List<ProgressBars> open = new CopyOnWriteArrayList<>();

  Session(
      Revise options,
      Selection selection,
      Surroundings surroundings,
      Terminal terminal,
      Reply reply,
      ExitCode whenFailed) {
    this.selection = selection;
    this.surroundings = surroundings;
    this.configuration =
        new Configuration(surroundings, new Wanted(options.url, options.user, options.environment));
    this.verbose = options.verbose;
    this.terminal = terminal;
    this.reply = reply;
    this.whenFailed = whenFailed;
  }

  /** Whether somebody wants to see more than what matters. */
  boolean isVerbose() {
    return verbose;
  }

  /** How to reach a database, and who we are there. */
  DatabaseConfig config(ManagedDatabase database) {
    return configuration.of(database.name(), database.module());
  }

  /** A database and where it lives. */
  LiveDatabase live(ManagedDatabase database) {
    return new SchemaClaims(configuration, selection.all())
        .require(new LiveDatabase(database, config(database)));
  }

  /** The revision that the live database is at. */
  RevisionId current(ManagedDatabase database) {
    return Current.revision(live(database), PATIENCE);
  }

  /** Where schemas are read, of whatever database. */
  SchemaReader schemas(Duration patience) {
    return new SchemaReader(selection.all(), this::current, configuration, patience);
  }

  /** What databases should be, as their modules say. */
  TargetSchema targets(Duration patience) {
    return new TargetSchema(schemas(patience), root(), surroundings.variables());
  }

  /** The repository's root. */
  Path root() {
    return surroundings.project();
  }

  /** The databases that are named, or the only one there is. */
  List<ManagedDatabase> databases() {
    return selection.required();
  }

  /** Those of them with where they live. */
  List<LiveDatabase> live() {
    return databases().stream().map(this::live).toList();
  }

  /**
   * @throws UsageException with that reason if several databases are named
   */
  void requireOne(String reason) {
    if (databases().size() > 1) {
      throw new UsageException(reason + "; name one with -n");
    }
  }

  /** The dialect of that name, or the one that the database in use speaks. */
  Dialect dialect(ManagedDatabase database, Optional<Dialect> wanted) {
    return wanted.orElseGet(() -> Dialects.ofUrl(config(database).url()));
  }

  /** A path of the command line, which counts from where the person stands. */
  Path path(Path given) {
    return given.toAbsolutePath().normalize();
  }

  /** What somebody at the terminal types, if anybody sits there. */
  Optional<String> prompt(String question) {
    return terminal.ask(question);
  }

  /** The databases that are named, or all there are. */
  List<ManagedDatabase> databasesOrAll() {
    return selection.orAll();
  }

  /** Shows on stderr how a long verb gets on. */
  Progress progress() {
    if (!terminal.errIsTerminal()) {
      return new ProgressLines(terminal.err(), verbose);
    }
    ProgressBars bars = new ProgressBars(terminal.err());
    open.add(bars);
    return bars;
  }

  /** Does what may take a while; on a terminal that shows once a second has gone. */
  <R> R busy(String what, Supplier<R> work) {
    if (!terminal.errIsTerminal()) {
      return work.get();
    }
    ProgressBars bars = new ProgressBars(terminal.err());
    open.add(bars);
    bars.begin(what, ProgressBars.UNKNOWN);
    try {
      return work.get();
    } finally {
      bars.close();
    }
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
    ExitCode code = ExitCode.DONE;
    for (ManagedDatabase database : databases()) {
      code = code.and(one(database, verb, print, judge));
    }
    return code;
  }

  /** Answers for each database where nothing changes. */
  <R> ExitCode eachRead(Function<ManagedDatabase, R> verb, BiConsumer<R, Printer> print) {
    return eachRead(verb, print, result -> ExitCode.DONE);
  }

  /**
   * Answers for each database where nothing changes, so that the failure of one keeps nobody from
   * the others; it is told in its place.
   *
   * @param judge how the command ends after such a result
   * @return the gravest of them
   */
  <R> ExitCode eachRead(
      Function<ManagedDatabase, R> verb,
      BiConsumer<R, Printer> print,
      Function<R, ExitCode> judge) {
    if (databases().size() == 1) {
      return each(verb, print, judge);
    }
    ExitCode code = ExitCode.DONE;
    for (ManagedDatabase database : databases()) {
      code = code.and(unlessFailed(database, () -> one(database, verb, print, judge)));
    }
    return code;
  }

  /** One of several databases; if it fails, that is its answer. */
  ExitCode unlessFailed(ManagedDatabase database, Supplier<ExitCode> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      ExitCode code = ExitCode.of(e, whenFailed);
      reply.failOne(database.name(), e, code);
      return code;
    }
  }

  private <R> ExitCode one(
      ManagedDatabase database,
      Function<ManagedDatabase, R> verb,
      BiConsumer<R, Printer> print,
      Function<R, ExitCode> judge) {
    R result = verb.apply(database);
    answer(
        List.of(result),
        (results, printer) -> {
          if (databases().size() > 1) {
            printer.line(printer.strong(database.name() + ":"));
          }
          print.accept(result, printer);
        });
    return judge.apply(result);
  }

  /** Answers for several databases at once: those that move together, or make one table. */
  <R> ExitCode answer(List<R> results, BiConsumer<List<R>, Printer> print) {
    results.forEach(this::add);
    if (!reply.isJson()) {
      print.accept(results, printer());
    }
    return ExitCode.DONE;
  }

  /** For {@code --json}. */
  void add(Object result) {
    reply.add(result);
  }

  /** For people. */
  <R> void print(List<R> results, BiConsumer<List<R>, Printer> print) {
    if (!reply.isJson() && !results.isEmpty()) {
      print.accept(results, printer());
    }
  }
}
