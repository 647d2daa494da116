package dev.revise.cli;

import dev.revise.authoring.FelisExport;
import dev.revise.authoring.FelisExportResult;
import dev.revise.command.Target;
import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description =
        "Writes the schema at a revision as a Felis file, with an overlay if Felis cannot say it all.",
    footer = {
      "  revise -n cdb_latiss felis export -o latiss.yaml      and latiss.overlay.yaml",
      "  revise -n cdb_latiss felis export --revision 0010     both, one after the other, on stdout",
    })
final class FelisExportVerb implements Verb {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "A new file; the overlay is FILE.overlay.yaml without the first .yaml.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--revision",
      paramLabel = "REV",
      description = "0011, head-1; head if not given.")
  private Target revision = Target.HEAD;

  @Override
  public ExitCode run(Session session) {
    if (file.isPresent()) {
      session.requireOne("export writes one database into a file");
    }
    return session.eachRead(database -> export(session, database), FelisExportVerb::print);
  }

  private FelisExportResult export(Session session, ManagedDatabase database) {
    FelisExportResult result = FelisExport.of(database, revision, () -> session.current(database));
    result.warnings().forEach(warning -> session.progress().note("warning: " + warning));
    return file.map(session::path).map(path -> FelisExport.write(result, path)).orElse(result);
  }

  private static void print(FelisExportResult result, Printer printer) {
    if (result.file().isEmpty()) {
      printer.text(result.felis());
      result.overlay().ifPresent(text -> printer.text("---\n" + text));
      return;
    }
    printer.line(
        "%s at %s is in %s"
            .formatted(printer.strong(result.database()), result.revision(), result.file().get()));
    result
        .overlayFile()
        .ifPresent(path -> printer.line("what Felis cannot say of it is in " + path));
  }
}
