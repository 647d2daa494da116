package dev.revise.command;

import dev.revise.engine.Progress;
import java.util.OptionalLong;

/** Tells of one of several databases, whose name stands before each line. */
record NamedProgress(String database, Progress progress) implements Progress {
  @Override
  public void begin(String name, int revisions) {
    progress.begin(name, revisions);
  }

  @Override
  public void revision(String line) {
    progress.revision(named(line));
  }

  @Override
  public void operation(String line) {
    progress.operation(line);
  }

  @Override
  public void rows(long done, OptionalLong all) {
    progress.rows(done, all);
  }

  @Override
  public void done(String line) {
    progress.done(named(line));
  }

  @Override
  public void note(String line) {
    progress.note(named(line));
  }

  private String named(String line) {
    return database + ": " + line;
  }
}
