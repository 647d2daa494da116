package dev.revise.cli;

import dev.revise.command.Adopt;
import dev.revise.command.AdoptResult;
import dev.revise.command.AlembicState;
import dev.revise.command.Target;
import dev.revise.engine.LiveDatabase;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "adopt",
    description = "Takes over a database that others made, changing nothing but its history.",
    footer = {
      "  revise -n cdb_latiss adopt                    at the revision that identify finds",
      "  revise -n cdb_latiss adopt --from-alembic     at the one that Alembic's table names",
      "  revise -n cdb_latiss adopt --revision 0010    at this one, whatever differs",
      "  revise -n cdb_latiss adopt --history          ours, whose history stands where it was before",
      "  revise -n cdb_latiss adopt --from-alembic --retire-alembic",
      "                                                and alembic upgrade refuses from now on",
    })
final class AdoptVerb implements Verb {
  @ArgGroup private How how = new How();

  @Option(
      names = "--retire-alembic",
      description =
          "Put Alembic's table out of use; also later, of a database that is ours already.")
  private boolean retireAlembic;

  @Option(names = "-v", description = "With each comment that differs.")
  private boolean details;

  @Mixin private IgnoreOptions ignore = new IgnoreOptions();
  @Mixin private WaitOptions waiting = new WaitOptions();
  @Mixin private ConsentOptions consent = new ConsentOptions();

  /** At most one of them. */
  static final class How {
    @Option(
        names = "--from-alembic",
        description = "Believe cdb.<database>_version or alembic_version, after a look.")
    private boolean fromAlembic;

    @Option(
        names = "--history",
        description = "Move its history to where its module says; nothing else changes.")
    private boolean history;

    @Option(names = "--revision", paramLabel = "REV", description = "Believe me.")
    private Optional<Target> revision = Optional.empty();
  }

  @Override
  public ExitCode run(Session session) {
    return session.each(
        database ->
            session.busy(
                "reading " + database.name(),
                () -> adopt(ignore.in(session.live(database)), session)),
        (result, printer) -> print(result, printer, details || session.isVerbose()));
  }

  private AdoptResult adopt(LiveDatabase database, Session session) {
    Adopt plain = new Adopt(database, waiting.lockTimeout(), consent.confirmation(session));
    Adopt adopt = retireAlembic ? plain.retiringAlembic() : plain;
    if (how.fromAlembic) {
      return adopt.fromAlembic();
    }
    if (how.history) {
      return adopt.history();
    }
    return how.revision.isPresent() ? adopt.at(how.revision.get()) : adopt.identified();
  }

  private static void print(AdoptResult result, Printer printer, boolean details) {
    printer.line(
        "%s is ours, at %s%s"
            .formatted(
                printer.strong(result.database()),
                printer.good(result.revision().toString()),
                result.alembicId().map(id -> ", Alembic's " + id).orElse("")));
    result.forgotten().ifPresent(underWay -> printer.line("forgotten: " + underWay.sentence()));
    DifferencePrinter.print(result.differences(), details, printer);
    result.leftOut().forEach(what -> printer.line("  " + what));
    result.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
    result
        .alembic()
        .filter(AlembicState::retired)
        .ifPresent(table -> printer.line("  " + AlembicSentence.of(table)));
    result.notes().forEach(note -> printer.line("note: " + note));
  }
}
