package dev.revise.cli;

import dev.revise.command.Direction;
import dev.revise.command.Range;
import dev.revise.schema.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "downgrade",
    description = "Takes revisions back, down to the one that is named; that one stays.",
    footer = {
      "  revise -n cdb_latiss downgrade -1                the last one",
      "  revise -n cdb_latiss downgrade 0010 --dry-run    what would happen, and what would be lost",
      "  revise -n cdb_latiss downgrade base --allow-data-loss",
      "  revise -n cdb_latiss downgrade 0010:0003 --sql --dialect h2 > down.sql",
    })
final class DowngradeVerb extends MoveVerb {
  @Parameters(
      paramLabel = "TARGET",
      description = "base, 0010, -1, or an Alembic id; FROM:TO with --sql.")
  private String revision = "";

  @Override
  String revision() {
    return revision;
  }

  @Override
  Range scriptRange() {
    if (!revision.contains(":")) {
      throw new UsageException(
          "a script asks no database, so say where it begins: head:%s".formatted(revision));
    }
    return Range.parse(revision);
  }

  @Override
  Direction direction() {
    return Direction.DOWNGRADE;
  }
}
