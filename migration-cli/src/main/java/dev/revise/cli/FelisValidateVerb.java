package dev.revise.cli;

import dev.revise.authoring.FelisValidation;
import dev.revise.authoring.FelisValidationResult;
import dev.revise.schema.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description =
        "Says whether Felis files, with the overlays beside them, can be read; 1 means no.",
    footer = {
      "  revise felis validate cdb_latiss.yaml   what is wrong, with line and @id",
      "  revise felis validate --json yml/*.yaml",
    })
final class FelisValidateVerb implements Verb {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Felis files.")
  private List<Path> files = List.of();

  @Override
  public ExitCode run(Session session) {
    files.forEach(FelisValidateVerb::requireFile);
    List<FelisValidationResult> results =
        files.stream().map(file -> FelisValidation.of(file, session.databasesOrAll())).toList();
    session.answer(results, FelisValidateVerb::print);
    return results.stream().allMatch(FelisValidationResult::valid)
        ? ExitCode.DONE
        : ExitCode.FAILED;
  }

  /** What is not there is neither valid nor wrong. */
  private static void requireFile(Path file) {
    if (!Files.exists(file)) {
      throw new UsageException("there is no file " + file + "; name a Felis file");
    }
  }

  private static void print(List<FelisValidationResult> results, Printer printer) {
    for (FelisValidationResult result : results) {
      if (result.valid()) {
        printer.line(
            "%s: %s, tables: %d, columns: %d, views: %d"
                .formatted(
                    result.file(),
                    printer.good("ok"),
                    result.tables(),
                    result.columns(),
                    result.views()));
      }
      result.problems().forEach(problem -> printer.line(printer.bad("error: ") + problem));
    }
  }

  @Override
  public ExitCode whenFailed() {
    return ExitCode.NOT_STARTED;
  }
}
