package dev.revise.cli;

import dev.revise.command.Diff;
import dev.revise.command.DiffRequest;
import dev.revise.command.DiffResult;
import dev.revise.command.SchemaSpec;
import dev.revise.command.Zone;
import dev.revise.command.Zones;
import dev.revise.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    description = "Says in what one schema is not as another, wherever each is; 1 means different.",
    footer = {
      "  revise diff felis:old.yaml felis:new.yaml                      what changed in a file",
      "  revise diff history:cdb_latiss@0010 history:cdb_latiss         since a revision",
      "  revise diff 'database:postgresql://host/consdb#cdb_latiss' felis:cdb_latiss.yaml",
      "  revise diff empty felis:cdb_latiss.yaml --sql --dialect h2     all of it, as a script",
      "  revise diff felis:old.yaml felis:new.yaml --rename exposure.seeing=dimm_seeing",
      "  revise diff 'database:URL#cdb_latiss' history:cdb_latiss --ignore 'tmp_*' --ignore 'trigger:*'",
    })
final class DiffVerb implements Verb {
  private static final String FORMS =
      "empty, felis:PATH, database:URL#SCHEMA, entities:PACKAGE, or history:DB@REV.";

  @Parameters(index = "0", paramLabel = "FROM", description = FORMS)
  private Optional<SchemaSpec> from = Optional.empty();

  @Parameters(index = "1", paramLabel = "TO", description = "The same.")
  private Optional<SchemaSpec> to = Optional.empty();

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description = "TABLE.COLUMN=NEW or TABLE=NEW is the same under a new name; may be repeated.")
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "TABLE.COLUMN=ZONE",
      description =
          "In which time zone a column, which gets or loses one, holds what is stored without.")
  private List<Zone> zones = new ArrayList<>();

  @Option(names = "--ignore-comments", description = "The words of comments do not count.")
  private boolean ignoreComments;

  @Option(names = "--sql", description = "A script that makes FROM as TO.")
  private boolean sql;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      completionCandidates = DialectNames.class,
      description = "Compare, and write SQL, as postgresql or h2 (default: as the database's own).")
  private Optional<Dialect> dialect = Optional.empty();

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    DiffRequest request =
        new DiffRequest(
            from.orElseThrow(),
            to.orElseThrow(),
            dialect,
            renames,
            new Zones(zones),
            sql,
            ignoreComments);
    DiffResult result =
        session.busy(
            "comparing",
            () ->
                Diff.of(request, session.schemas(waiting.lockTimeout()).ignoring(ignore.asked())));
    session.answer(List.of(result), (results, printer) -> print(result, printer));
    return result.same() ? ExitCode.DONE : ExitCode.FAILED;
  }

  @Override
  public ExitCode whenFailed() {
    return ExitCode.NOT_STARTED;
  }

  private void print(DiffResult result, Printer printer) {
    if (sql) {
      printScript(result, printer);
      return;
    }
    printer.line(sentence(result, printer));
    DifferencePrinter.print(result.differences(), true, printer);
    result.warnings().forEach(warning -> printer.line("warning: " + warning));
    if (!result.same()) {
      printer.line();
      printer.line("This leads from one to the other (--sql shows it as SQL):");
      result.operations().forEach(line -> printer.line("  " + line.operation()));
    }
  }

  /** What differs as comments, so that all of it can be handed to the database's shell. */
  private static void printScript(DiffResult result, Printer printer) {
    comment(sentence(result, printer), printer);
    result.differences().forEach(difference -> comment("  " + difference.words(), printer));
    result.warnings().forEach(warning -> comment("warning: " + warning, printer));
    printer.text(result.sql());
  }

  private static void comment(String text, Printer printer) {
    printer.line("-- " + text.replaceAll("\\R", " "));
  }

  private static String sentence(DiffResult result, Printer printer) {
    return result.same()
        ? "%s is as %s".formatted(printer.strong(result.from()), result.to())
        : "%s is not as %s:".formatted(printer.bad(result.from()), result.to());
  }
}
