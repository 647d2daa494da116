package dev.revise.cli;

import dev.revise.command.AlembicState;

/** What Alembic's own table of a database says, in one sentence. */
final class AlembicSentence {
  private AlembicSentence() {}

  static String of(AlembicState table) {
    String versions = String.join(", ", table.versions());
    return table.retired()
        ? "Alembic's table %s is out of use: %s".formatted(table.table(), versions)
        : "Alembic's table %s names %s"
            .formatted(table.table(), versions.isEmpty() ? "no revision" : versions);
  }
}
