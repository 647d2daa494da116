package dev.revise.maven;

/** How a command ended, for Maven's last line. The command itself has said why. */
final class Ending {
  private Ending() {}

  static String sentence(String verb, int code) {
    return "revise %s: %s; see what it printed above (exit code %d)"
        .formatted(verb, meaning(code), code);
  }

  /** The exit codes of {@code revise --help}. */
  private static String meaning(int code) {
    return switch (code) {
      case 1 -> "it failed, or the answer is no";
      case 2 -> "it could not start, or could not tell";
      case 3 -> "the script lacks a data step that only revise can run";
      case 4 -> "another runner holds the lock";
      case 5 -> "it was refused for safety";
      case 129, 130, 143 -> "it was interrupted";
      default -> "it ended unexpectedly";
    };
  }
}
