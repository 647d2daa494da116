package dev.revise.dialect;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Where a database keeps what it holds: on a server, or in a file that we open ourselves. */
public interface Storage {
  Storage SERVER = new Server();

  /** The file that one process at a time may open, if the URL names one. */
  Optional<Path> file(String url);

  /** The connection properties with which it is opened, without those that the URL sets itself. */
  Map<String, String> settings(String url);

  /**
   * What is wrong with a file that is there, in words that follow its name. The file is only read,
   * and not while this process has it open: closing it would give up the lock.
   */
  Optional<String> damage(Path file);

  /** What puts on disk at once all that is committed, where that takes a statement. */
  Optional<String> flush();

  /** Whether a failure tells that the file contradicts itself. */
  boolean isDamage(SQLException failure);

  /** Whether a failure is, or follows from, one to write the file. */
  boolean isUnwritable(SQLException failure);

  /** A server looks after its files. */
  record Server() implements Storage {
    @Override
    public Optional<Path> file(String url) {
      return Optional.empty();
    }

    @Override
    public Map<String, String> settings(String url) {
      return Map.of();
    }

    @Override
    public Optional<String> damage(Path file) {
      return Optional.empty();
    }

    @Override
    public Optional<String> flush() {
      return Optional.empty();
    }

    @Override
    public boolean isDamage(SQLException failure) {
      return false;
    }

    @Override
    public boolean isUnwritable(SQLException failure) {
      return false;
    }
  }
}
