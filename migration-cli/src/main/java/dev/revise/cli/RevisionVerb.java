package dev.revise.cli;

import dev.revise.authoring.FillFrom;
import dev.revise.authoring.Fills;
import dev.revise.authoring.NewRevision;
import dev.revise.authoring.RevisionRequest;
import dev.revise.authoring.RevisionResult;
import dev.revise.command.Fill;
import dev.revise.command.FillBack;
import dev.revise.command.OperationLine;
import dev.revise.command.TargetSchema;
import dev.revise.command.UnfitRows;
import dev.revise.command.Zone;
import dev.revise.command.Zones;
import dev.revise.revision.CommandHint;
import dev.revise.revision.RevisionId;
import dev.revise.schema.UsageException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "revision",
    description =
        "Writes the next revision: what leads from the head to what the schema should be.",
    footer = {
      "  revise -n cdb_latiss revision -m \"DM-12345: add can_see_sky\"    from the module's Felis"
          + " file",
      "  revise -n cdb_latiss revision -m \"DM-12345: as I think\" --dry-run             shows it,"
          + " writes nothing",
      "  revise -n cdb_latiss revision -m \"...\" --rename exposure.seeing=dimm_seeing   one"
          + " column, not two",
      "  revise -n cdb_latiss revision -m \"...\" --fill exposure.airmass=1.0            for rows"
          + " that are there",
      "  revise -n cdb_latiss revision -m \"...\" --fill-from"
          + " ccdexposure.exposure_id=exposure.exposure_id",
      "  revise -n cdb_latiss revision -m \"...\" --zone exposure.exp_midpt=UTC          it gets a"
          + " time zone",
      "  revise -n cdb_latiss revision -m \"...\" --target database:postgresql://host/consdb",
      "  revise -n cdb_latiss revision -m \"...\" --alembic-id 28c1d06f768d --date 2025-05-14   carried over",
      "  revise -n cdb_latiss revision -m \"...\" --empty                                to be"
          + " filled in by hand",
    })
final class RevisionVerb implements Verb {
  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      required = true,
      description = "What it does, after a ticket where the module asks for one.")
  private String message = "";

  @Option(
      names = "--target",
      paramLabel = "SCHEMA",
      description =
          "What the schema should be: felis:PATH, entities, entities:PACKAGE, database:URL or "
              + "history:DB@REV (default: as the module says).")
  private Optional<String> target = Optional.empty();

  @Option(names = "--empty", description = "Without operations, to be filled in by hand.")
  private boolean empty;

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description = "TABLE.COLUMN=NEW or TABLE=NEW is the same under a new name; may be repeated.")
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--fill",
      paramLabel = "TABLE.COLUMN=EXPR",
      description = "What rows that are there get in a column that may not be null.")
  private List<Fill> fills = new ArrayList<>();

  @Option(
      names = "--fill-from",
      paramLabel = "TABLE.POINTER=SOURCE.KEY",
      description =
          "Such columns of TABLE get what the columns of the same names hold in the row of SOURCE"
              + " whose KEY is POINTER.")
  private List<FillFrom> fillsFrom = new ArrayList<>();

  @Option(
      names = "--fill-back",
      paramLabel = "TABLE.COLUMN=EXPR",
      description =
          "What a downgrade puts into a column that this revision drops or lets be null; may be repeated.")
  private List<FillBack> fillsBack = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "TABLE.COLUMN=ZONE",
      description =
          "In which time zone a column, which gets or loses one, holds what is stored without.")
  private List<Zone> zones = new ArrayList<>();

  @Option(
      names = "--alembic-id",
      paramLabel = "ID",
      description =
          "It is carried over from an Alembic history, where it has that id; needs no ticket.")
  private Optional<String> alembicId = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day it was written (default: today).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--dry-run", description = "Show it and write nothing.")
  private boolean dryRun;

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();

  @Override
  public ExitCode run(Session session) {
    session.requireOne("a revision belongs to one database");
    boolean derived =
        target.isPresent()
            || !renames.isEmpty()
            || !fills().isEmpty()
            || !zones.isEmpty()
            || ignore.areGiven();
    if (empty && derived) {
      throw new UsageException(
          "--empty is filled in by hand; leave out --target, --rename, --fill, --fill-from, --fill-back, --zone and --ignore");
    }
    RevisionRequest request =
        new RevisionRequest(
            message,
            target,
            empty,
            renames,
            fills(),
            new Zones(zones),
            date.orElseGet(LocalDate::now),
            alembicId);
    TargetSchema targets = session.targets(waiting.lockTimeout()).ignoring(ignore.asked());
    return session.each(
        database ->
            session.busy(
                "comparing",
                () ->
                    dryRun
                        ? NewRevision.show(database, request, targets)
                        : NewRevision.write(database, request, targets)),
        RevisionVerb::print);
  }

  private Fills fills() {
    return new Fills(fills, fillsFrom, fillsBack.stream().map(FillBack::fill).toList());
  }

  private static void print(RevisionResult result, Printer printer) {
    result
        .revision()
        .ifPresentOrElse(id -> print(id, result, printer), () -> none(result, printer));
    result.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
    if (result.written()) {
      printer.line();
      printer.line("Written, from the root of the repository:");
      result.files().forEach(file -> printer.line("  " + file));
      printDeleted(result, printer);
      printer.line(next(result));
    } else {
      result.source().ifPresent(source -> printSource(source, printer));
    }
  }

  private static void printDeleted(RevisionResult result, Printer printer) {
    if (!result.deleted().isEmpty()) {
      printer.line("Deleted, because what it shows is gone:");
      result.deleted().forEach(file -> printer.line("  " + file));
    }
  }

  private static String next(RevisionResult result) {
    return result.operations().isEmpty()
        ? "Next: fill in the class, then lock it and write its SQL as CONTRIBUTING.md says."
        : "Next: look at it, then %s; it is built by itself."
            .formatted(CommandHint.of(result.database(), "upgrade"));
  }

  private static void none(RevisionResult result, Printer printer) {
    printer.line(
        "%s has nothing to do: its head is as %s"
            .formatted(printer.strong(result.database()), result.target().orElse("it is")));
  }

  private static void print(RevisionId id, RevisionResult result, Printer printer) {
    printer.line(
        "%s %s%s:"
            .formatted(
                printer.strong(result.database()),
                printer.strong(id.toString()),
                result.target().map(label -> " leads to " + label).orElse(", to be filled in")));
    for (OperationLine line : result.operations()) {
      String loss = line.losesData() ? "  " + printer.bad("(loses data)") : "";
      printer.line("  " + line.operation() + loss);
    }
    printer.expressions(result.expressions());
    print("An upgrade", result.unfit(), printer);
    print("A downgrade", result.unfitBack(), printer);
  }

  private static void print(String move, List<UnfitRows> all, Printer printer) {
    if (!all.isEmpty()) {
      printer.line();
      printer.line(move + " stops where one of these counts any rows:");
      all.forEach(unfit -> print(unfit, printer));
    }
  }

  private static void print(UnfitRows unfit, Printer printer) {
    printer.line("  " + unfit.problem());
    if (unfit.queries().isEmpty()) {
      printer.line("    counted when the revision runs, after it made the values");
    }
    unfit.queries().stream()
        .map(UnfitRows.Query::sql)
        .distinct()
        .flatMap(String::lines)
        .forEach(line -> printer.line("    " + line));
  }

  private static void printSource(String source, Printer printer) {
    printer.line();
    printer.text(source);
  }
}
