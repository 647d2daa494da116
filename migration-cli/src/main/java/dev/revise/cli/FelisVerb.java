package dev.revise.cli;

import picocli.CommandLine.Command;

@Command(
    name = "felis",
    description = "Reads and writes Felis files, which describe schemas in YAML.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "  revise felis validate cdb_latiss.yaml              whether a file can be read",
      "  revise -n cdb_latiss felis export -o latiss.yaml   the head as a Felis file",
    },
    subcommands = {FelisValidateVerb.class, FelisExportVerb.class})
final class FelisVerb {}
