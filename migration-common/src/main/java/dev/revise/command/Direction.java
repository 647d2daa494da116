package dev.revise.command;

/** Which way a move goes, and what its opposite is called. */
public enum Direction {
  UPGRADE("upgrade", "downgrade"),
  DOWNGRADE("downgrade", "upgrade");

  private final String verb;
  private final String opposite;

  Direction(String verb, String opposite) {
    this.verb = verb;
    this.opposite = opposite;
  }

  String verb() {
    return verb;
  }

  String opposite() {
    return opposite;
  }
}
