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
      "  revise databases                            what there is, and where",
      "  revise -n cdb_latiss upgrade --dry-run      what an upgrade would do",
      "  revise -n cdb_latiss upgrade                to the head",
      "  revise -n cdb_latiss downgrade -1           one back",
      "  revise -n cdb_latiss current --json         where it is, for a script",
      "  revise -n cdb_latiss check                  whether it is what its revision says",
      "",
      "revise COMMAND --help shows examples of each."
    },
    versionProvider = Version.class,
    subcommands = {
      UpgradeVerb.class,
      DowngradeVerb.class,
      CurrentVerb.class,
      HistoryVerb.class,
      HeadsVerb.class,
      ShowVerb.class,
      StampVerb.class,
      IdentifyVerb.class,
      AdoptVerb.class,
      CheckVerb.class,
      RevisionVerb.class,
      RenumberVerb.class,
      FreezeVerb.class,
      NewDatabaseVerb.class,
      InitVerb.class,
      DiffVerb.class,
      BackupVerb.class,
      RestoreVerb.class,
      DatabasesVerb.class,
      ConfigVerb.class,
      FelisVerb.class,
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
      description = "Show each operation, and where a failure comes from.")
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
