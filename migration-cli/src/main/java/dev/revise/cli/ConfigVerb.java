package dev.revise.cli;

import dev.revise.command.ConfigResult;
import dev.revise.config.ConfigValue;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
    name = "config",
    description = "Shows where a database is, and where each value of that comes from.",
    footer = {
      "  revise -n cdb_latiss config",
      "  revise -n all -e summit config --json",
    })
final class ConfigVerb implements Verb {
  @Override
  public ExitCode run(Session session) {
    return session.eachRead(database -> ConfigResult.of(session.live(database)), ConfigVerb::print);
  }

  private static void print(ConfigResult result, Printer printer) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("VALUE", "IS", "FROM"));
    for (ConfigValue value : result.values()) {
      rows.add(List.of(value.name(), value.shown(), value.origin()));
    }
    printer.table(rows);
  }
}
