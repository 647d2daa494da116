package dev.revise.cli;

import dev.revise.authoring.Freeze;
import dev.revise.authoring.FreezeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "freeze",
    description =
        "Writes the frozen entities that are missing, of all revisions; revision does it by itself.",
    footer = {
      "  revise -n cdb_latiss freeze              what a revision filled in by hand changes",
      "  revise -n all freeze --dry-run           lists it, writes nothing",
    })
final class FreezeVerb implements Verb {
  @Option(names = "--dry-run", description = "List the files and write nothing.")
  private boolean dryRun;

  @Override
  public ExitCode run(Session session) {
    return session.each(
        database ->
            dryRun ? Freeze.show(database, session.root()) : Freeze.write(database, session.root()),
        FreezeVerb::print);
  }

  private static void print(FreezeResult result, Printer printer) {
    String name = printer.strong(result.database());
    if (result.files().isEmpty()) {
      printer.line(name + " has nothing to freeze");
    } else {
      String what = result.written() ? " is frozen; written are" : " would write";
      printer.line(name + what + ", from the root of the repository:");
      result.files().forEach(file -> printer.line("  " + file));
    }
    result.warnings().forEach(warning -> printer.line(printer.bad("warning: ") + warning));
  }
}
