package dev.revise.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself: what stands before or after each verb. */
@Command(
    name = "revise",
    description = "Moves observatory databases up and down through proven revisions.",
    customSynopsis = "revise [OPTIONS] COMMAND [ARGUMENTS]",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    footer = {
      "  revise databases                    what there is",
      "  revise history -r 0003:head         the revisions from 0003 on",
      "  revise show 0011                    one of them, with its SQL up and down",
      "  revise -n cdb_latiss heads --json   the last one, for a script",
      "",
      "revise COMMAND --help shows examples of each."
    },
    versionProvider = Version.class,
    subcommands = {
      DatabasesVerb.class,
      HistoryVerb.class,
      HeadsVerb.class,
      ShowVerb.class,
      CompletionVerb.class
    })
final class Revise {
  static final String NAME = "--name";

  @Option(
      names = {"-n", NAME},
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      completionCandidates = DatabaseNames.class,
      description = "Database; repeat it for several, or say all. Not needed if there is only one.")
  List<String> names = List.of();

  @Option(
      names = "--url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "Where the database is, as a JDBC URL or postgresql://...")
  Optional<String> url = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "USER",
      scope = ScopeType.INHERIT,
      description = "Who we are there.")
  Optional<String> user = Optional.empty();

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Environment of revise.toml, such as summit.")
  Optional<String> environment = Optional.empty();

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Answer with one JSON object on stdout (docs/json.md).")
  boolean json;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where a failure comes from.")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;
}
