package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.command.CheckResult;
import dev.revise.command.DryRunResult;
import dev.revise.command.DryRunResult.LostByStep;
import dev.revise.command.DryRunResult.PlannedRevision;
import dev.revise.command.DryRunResult.RowsInTheWay;
import dev.revise.command.DryRunResult.UntoldStep;
import dev.revise.command.DryRunResult.WayEnd;
import dev.revise.command.OperationLine;
import dev.revise.command.UnderWay;
import dev.revise.engine.StepRow;
import dev.revise.engine.StepRows;
import dev.revise.revision.RevisionId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** Data steps in words. */
class StepPrinterTest {
  private static final RevisionId TWO = new RevisionId(2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Printer printer =
      new Printer(new PrintStream(bytes, true, StandardCharsets.UTF_8), Ansi.OFF, false);

  @Test
  void rows_that_were_touched() {
    StepPrinter.printRows(
        List.of(new StepRows(TWO, "give a scheme", 1204), new StepRows(TWO, "look", 1)), printer);
    assertThat(printed()).isEqualTo("  give a scheme: 1,204 rows\n  look: 1 row\n");
  }

  @Test
  void runs_that_the_database_remembers() {
    Instant at = Instant.parse("2026-11-21T13:50:11Z");
    StepPrinter.printRuns(
        List.of(new StepRow(TWO, "give a scheme", "upgrade", 1204, 0.25, "me", at)), printer);
    assertThat(printed())
        .isEqualTo(
            """
              data steps, last first
                upgrade of 2026-11-21T13:50:11Z: give a scheme: 1,204 rows in 0.3 s, by me
            """);
  }

  @Test
  void a_revision_that_is_half_way() {
    UnderWay underWay =
        new UnderWay(
            TWO, "upgrade", "give a scheme", 412_000, 9.5, "me", Instant.EPOCH, "two is half-way");
    CheckResult result =
        new CheckResult(
            "sky",
            Optional.of(TWO.previous()),
            true,
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            Optional.of(underWay),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    new CheckPrinter(result, printer, false).print();
    assertThat(printed()).isEqualTo("sky is as revision 0001 says\ntwo is half-way\n");
    new CheckPrinter(result, printer, false).printScript();
    assertThat(printed()).endsWith("-- sky is as revision 0001 says\n-- two is half-way\n");
  }

  @Test
  void what_an_operation_warns_of() {
    Revisions.printOperations(
        "downgrade",
        List.of(
            new OperationLine("merge", true, Optional.of("the labels"), Optional.empty()),
            new OperationLine("split", false, Optional.empty(), Optional.of("nobody knows how")),
            new OperationLine("drop it", true, Optional.empty(), Optional.empty())),
        printer);
    assertThat(printed())
        .isEqualTo(
            """
              downgrade
                merge  (loses the labels)
                split  (irreversible, because nobody knows how)
                drop it  (loses data)
            """);
  }

  @Test
  void a_plan_that_gets_nowhere() {
    PlanPrinter.print(
        new DryRunResult(
            "sky",
            new RevisionId(3),
            RevisionId.BASE,
            List.of(new PlannedRevision(TWO, "Merge", List.of("merge"), List.of(), List.of())),
            List.of(),
            List.of(new LostByStep(TWO, "merge", "the labels")),
            Optional.of(new WayEnd(TWO, "split", "nobody knows how", TWO)),
            List.of(
                new RowsInTheWay(TWO, "add key", "2 rows have no key", Optional.of("SELECT 1"))),
            List.of(new UntoldStep(TWO, "move", "placeholder host is missing")),
            List.of("view own.v depends on it"),
            List.of("with revision 0002 index own_idx goes")),
        printer);
    assertThat(printed())
        .isEqualTo(
            """
            sky from 0003 to 0000

            0002  Merge
              merge

            This is lost:
              the labels, by "merge" of revision 0002

            The site loses this:
              with revision 0002 index own_idx goes

            This cannot be done:
              "split" of revision 0002 is irreversible, because nobody knows how; 0002 at most

            These rows are in the way:
              revision 0002, add key: 2 rows have no key
                SELECT 1

            This must be told first:
              "move" of revision 0002: placeholder host is missing

            This stands in the way:
              view own.v depends on it
            """);
  }

  @Test
  void a_plan_shows_what_others_wrote() {
    PlanPrinter.print(
        new DryRunResult(
            "sky",
            RevisionId.BASE,
            TWO,
            List.of(
                new PlannedRevision(
                    TWO,
                    "Nights",
                    List.of("create view sky.nights"),
                    List.of("view sky.nights: SELECT 1\nFROM \u001b\"t\""),
                    List.of())),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        printer);
    assertThat(printed())
        .isEqualTo(
            """
            sky from 0000 to 0002

            0002  Nights
              create view sky.nights
              sql: view sky.nights: SELECT 1
                   FROM \\u001b"t"

            Nothing is lost.
            """);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
