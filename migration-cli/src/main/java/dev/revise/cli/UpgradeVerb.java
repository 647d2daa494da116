package dev.revise.cli;

import dev.revise.command.Direction;
import dev.revise.command.Range;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "upgrade",
    description = "Applies revisions, up to the head or to the one that is named.",
    footer = {
      "  revise -n cdb_latiss upgrade                     to the head",
      "  revise -n cdb_latiss upgrade +1 --dry-run        what the next revision would do",
      "  revise -n cdb_latiss upgrade 0010 --backup /var/backups/consdb",
      "  revise -n all upgrade --atomic                   all databases or none",
      "  revise -n cdb_latiss upgrade 0003:0010 --sql --dialect postgresql > up.sql",
    })
final class UpgradeVerb extends MoveVerb {
  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      defaultValue = "head",
      description = "head, 0010, +1, or an Alembic id; FROM:TO with --sql.")
  private String revision = "head";

  @Option(
      names = "--beside",
      paramLabel = "SCHEMA",
      description =
          "Begin an empty database although that schema has tables of its names; repeatable.")
  private List<String> beside = List.of();

  @Override
  List<String> beside() {
    return beside;
  }

  @Override
  String revision() {
    return revision;
  }

  @Override
  Range scriptRange() {
    return Range.parse(revision.contains(":") ? revision : "base:" + revision);
  }

  @Override
  Direction direction() {
    return Direction.UPGRADE;
  }
}
