package dev.revise.cli;

import dev.revise.command.Direction;
import dev.revise.command.DryRun;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.MoveResult.MovedDatabase;
import dev.revise.command.Range;
import dev.revise.command.ScriptResult;
import dev.revise.command.Scripts;
import dev.revise.command.Target;
import dev.revise.engine.Progress;
import dev.revise.schema.Quantity;
import dev.revise.schema.UsageException;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Moves databases one way, or shows how it would. */
abstract class MoveVerb implements Verb {
  @Mixin private MoveOptionGroup options = new MoveOptionGroup();

  /** {@code 0010}, or {@code 0003:0010} for a script. */
  abstract String revision();

  /** Schemas whose tables of the same names are known. */
  List<String> beside() {
    return List.of();
  }

  abstract Range scriptRange();

  abstract Direction direction();

  @Override
  public final ExitCode run(Session session) {
    if (options.isSql()) {
      return session.each(
          database ->
              Scripts.of(
                  direction(),
                  session.live(database).managed(),
                  session.dialect(database, options.dialect()),
                  scriptRange()),
          (result, printer) -> printer.text(result.sql()),
          result -> judge(result, session.progress()));
    }
    if (options.dialect().isPresent()) {
      throw new UsageException("--dialect says for which database --sql writes; give both");
    }
    Target target = target();
    MoveRequest request = options.request(session, beside());
    if (options.isDryRun()) {
      return session.eachRead(
          database ->
              DryRun.of(direction(), options.telling(session.live(database)), request, target),
          PlanPrinter::print);
    }
    Move move =
        new Move(
            session.live().stream().map(options::telling).toList(), request, session.progress());
    return session.answer(
        move.run(direction(), target).databases(),
        (results, printer) -> results.forEach(moved -> print(moved, printer)));
  }

  private static ExitCode judge(ScriptResult result, Progress progress) {
    result.missing().forEach(progress::note);
    return result.missing().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE_SCRIPT;
  }

  private Target target() {
    if (revision().contains(":")) {
      throw new UsageException(
          "\"%s\" is a range, which only --sql takes; name one revision".formatted(revision()));
    }
    return Target.parse(revision());
  }

  private static void print(MovedDatabase moved, Printer printer) {
    int count = moved.revisions().size();
    if (count == 0) {
      printer.line("%s is at %s already".formatted(printer.strong(moved.database()), moved.to()));
      return;
    }
    printer.line(
        "%s: %s -> %s, %s"
            .formatted(
                printer.strong(moved.database()),
                moved.from(),
                printer.good(moved.to().toString()),
                new Quantity(count, "revision")));
    StepPrinter.printRows(moved.steps(), printer);
    moved.backup().ifPresent(file -> printer.line("  as it was before: " + file));
  }
}
