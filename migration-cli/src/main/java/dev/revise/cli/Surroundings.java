package dev.revise.cli;

import java.nio.file.Path;
import java.util.Map;

/** What configuration is read from. */
record Surroundings(Map<String, String> variables, Path project, Path home) {}
