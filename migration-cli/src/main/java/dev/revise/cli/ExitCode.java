package dev.revise.cli;

import dev.revise.config.ConfigException;
import dev.revise.engine.DeniedException;
import dev.revise.engine.LockedException;
import dev.revise.engine.RefusedException;
import dev.revise.engine.UnreachableException;
import dev.revise.engine.UntoldException;
import dev.revise.file.UnreadableFileException;
import dev.revise.schema.UsageException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How the command ends; scripts rely on the numbers. */
enum ExitCode {
  DONE(0, "done, or the answer is yes"),
  FAILED(
      1,
      "failed, or the answer is no: drift found, revision missing, schemas differ, no exact match,"
          + " a history that this checkout cannot have left"),
  NOT_STARTED(
      2,
      "could not start or could not tell: usage, configuration, no connection, no right, tables"
          + " without a history"),
  INCOMPLETE_SCRIPT(3, "the SQL script lacks a data step that only revise can run"),
  LOCKED(4, "another runner holds the lock"),
  REFUSED(
      5,
      "refused for safety: data would be lost, a revision is irreversible, the environment is"
          + " protected, or Alembic or another schema say otherwise"),
  HUNG_UP(129, "the terminal was lost (HUP); as for 130"),
  INTERRUPTED(
      130,
      "Ctrl-C; what was under way was taken back, and the sentence says where databases stand"),
  TERMINATED(143, "the system ended it (TERM); as for 130");

  /** What shells add to the number of a signal. */
  private static final int SIGNALS = 128;

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** How the command ends after that signal. */
  static ExitCode ofSignal(int signal) {
    return Arrays.stream(values())
        .filter(code -> code.number == SIGNALS + signal)
        .findFirst()
        .orElse(INTERRUPTED);
  }

  int number() {
    return number;
  }

  /** The one place that says how a failure ends the command; the first cause that knows counts. */
  static ExitCode of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(ExitCode::ofOne)
        .filter(code -> code != FAILED)
        .findFirst()
        .orElse(FAILED);
  }

  /** The same, where a verb says how its plain failures end. */
  static ExitCode of(Throwable failure, ExitCode whenFailed) {
    ExitCode code = of(failure);
    return code == FAILED ? whenFailed : code;
  }

  private static ExitCode ofOne(Throwable failure) {
    if (failure instanceof UsageException
        || failure instanceof ConfigException
        || failure instanceof UnreadableFileException
        || failure instanceof UnreachableException
        || failure instanceof DeniedException
        || failure instanceof UntoldException) {
      return NOT_STARTED;
    }
    if (failure instanceof LockedException) {
      return LOCKED;
    }
    return failure instanceof RefusedException ? REFUSED : FAILED;
  }

  /** The graver of the two, for several databases. */
  ExitCode and(ExitCode other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** Number and meaning, as {@code --help} lists them. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    Arrays.stream(values())
        .forEach(code -> meanings.put(String.valueOf(code.number), code.meaning));
    return meanings;
  }
}
