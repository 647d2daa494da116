package dev.revise.cli;

import dev.revise.authoring.FillFrom;
import dev.revise.authoring.TypeExtension;
import dev.revise.command.Fill;
import dev.revise.command.FillBack;
import dev.revise.command.Range;
import dev.revise.command.SchemaSpec;
import dev.revise.command.Target;
import dev.revise.command.Zone;
import dev.revise.config.Placeholder;
import dev.revise.config.Surroundings;
import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.engine.StopSignal;
import dev.revise.engine.StoppedException;
import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.IgnorePattern;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command as a function from arguments to an exit code, the process around it left out. */
final class Application {
  private static final int WIDTH = 100;

  private final List<ManagedDatabase> databases;
  private final Surroundings surroundings;
  private final Terminal terminal;
  private volatile Optional<Ongoing> ongoing = Optional.empty();
  private volatile Optional<ExitCode> interrupted = Optional.empty();

  Application(List<ManagedDatabase> databases, Surroundings surroundings, Terminal terminal) {
    this.databases = List.copyOf(databases);
    this.surroundings = surroundings;
    this.terminal = terminal;
  }

  ExitCode run(List<String> arguments) {
    Revise options = new Revise();
    CommandLine line = commandLine(options);
    try {
      return run(options, line.parseArgs(Arguments.withRevisionsSpelledOut(arguments)));
    } catch (ParameterException e) {
      Reply reply =
          new Reply(terminal, arguments.contains("--json"), arguments.contains("--verbose"));
      return reply.fail(e.getCommandLine().getCommandName(), e, ExitCode.NOT_STARTED);
    }
  }

  private ExitCode run(Revise options, ParseResult parsed) {
    if (CommandLine.executeHelpRequest(parsed) != null) {
      terminal.out().flush();
      return ExitCode.DONE;
    }
    CommandLine last = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
    if (last.getCommand() instanceof Verb verb) {
      List<String> names = new GivenOptions(parsed).checked().values(Revise.NAME);
      return run(verb, name(parsed), options, new Selection(databases, names));
    }
    throw new ParameterException(last, "Say what to do");
  }

  /** The verb, with the one above it if there is one: {@code felis export}. */
  private static String name(ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .skip(1)
        .map(CommandLine::getCommandName)
        .collect(Collectors.joining(" "));
  }

  private ExitCode run(Verb verb, String name, Revise options, Selection selection) {
    Reply reply = new Reply(terminal, options.json, options.verbose);
    try (Session session =
        new Session(options, selection, surroundings, terminal, reply, verb.whenFailed())) {
      ongoing = Optional.of(new Ongoing(session, reply, name));
      selection.requireKnown();
      return reply.end(name, verb.run(session));
    } catch (RuntimeException | Error e) {
      ExitCode code =
          e instanceof StoppedException
              ? interrupted.orElseThrow()
              : ExitCode.of(e, verb.whenFailed());
      return reply.fail(name, e, code);
    }
  }

  /**
   * Ends the command because somebody asked the process to: at once, or where something is being
   * changed, once that was taken back.
   *
   * @param code how the command ends then
   * @return that, if the process may end now
   */
  Optional<ExitCode> interrupt(ExitCode code) {
    interrupted = Optional.of(code);
    if (StopSignal.raise()) {
      return Optional.empty();
    }
    ongoing.ifPresent(
        verb -> {
          verb.session().close();
          verb.reply()
              .fail(verb.name(), new MigrationException("interrupted; " + standing()), code);
        });
    return Optional.of(code);
  }

  /** Of what nobody is at work on. */
  private static String standing() {
    return StopSignal.isAfterChange()
        ? "what was finished before stays, and nothing else was changed"
        : "nothing was changed";
  }

  /** A verb that runs. */
  private record Ongoing(Session session, Reply reply, String name) {}

  private CommandLine commandLine(Revise options) {
    CommandLine line = new CommandLine(options);
    line.registerConverter(SchemaSpec.class, new Word<>(SchemaSpec::parse));
    line.registerConverter(Fill.class, new Word<>(Fill::parse));
    line.registerConverter(FillBack.class, new Word<>(FillBack::parse));
    line.registerConverter(IgnorePattern.class, new Word<>(IgnorePattern::parse));
    line.registerConverter(Zone.class, new Word<>(Zone::parse));
    line.registerConverter(FillFrom.class, new Word<>(FillFrom::parse));
    line.registerConverter(Placeholder.class, new Word<>(Placeholder::parse));
    line.registerConverter(TypeExtension.class, new Word<>(TypeExtension::parse));
    line.registerConverter(Target.class, new Word<>(Target::parse));
    line.registerConverter(Range.class, new Word<>(Range::parse));
    line.registerConverter(Duration.class, new Word<>(Seconds::parse));
    line.registerConverter(Path.class, new Word<>(Application::path));
    line.registerConverter(LocalDate.class, new Word<>(Application::day));
    line.registerConverter(int.class, new Word<>(Application::number));
    line.registerConverter(Dialect.class, new Word<>(Application::dialect));
    line.setExpandAtFiles(false); // @ begins a value, and a file's words are not ours to print
    line.setUsageHelpWidth(WIDTH);
    line.setColorScheme(Help.defaultColorScheme(terminal.outAnsi()));
    line.setOut(new PrintWriter(terminal.out(), true));
    line.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
    setParagraphs(line);
    return line;
  }

  /** Gives each help the same paragraphs, those of verbs below a verb too. */
  private static void setParagraphs(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .descriptionHeading("%n")
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions, before or after the command:%n")
        .footerHeading("%nExamples:%n");
    line.getSubcommands().values().forEach(Application::setParagraphs);
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("this is no path of a file: " + e.getReason());
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("\"%s\" is no day; write it as 2026-05-14".formatted(text));
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new UsageException("\"%s\" is no number; write it as 17 or 0017".formatted(text));
    }
  }

  private static Dialect dialect(String name) {
    return Dialects.all().stream()
        .filter(dialect -> dialect.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "\"%s\" is no dialect; say postgresql or h2".formatted(name)));
  }
}
