package dev.revise.dialect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A database's own programs that back up a schema and put it back.
 *
 * @param environment what tells them where the database is, and the password
 * @param dump prints a backup
 * @param check reads a backup and fails if it is none
 * @param outline prints a backup as SQL, without its rows
 * @param print prints a backup as SQL
 * @param run runs the SQL that it reads and stops at the first error; it keeps what the SQL commits
 *     and nothing else
 * @param begin SQL that goes before what {@code print} prints: begins a transaction and clears
 * @param commit SQL that goes last, once all before it is known to be whole
 * @param hint what to install where they are missing or too old
 */
public record BackupPrograms(
    Map<String, String> environment,
    List<String> dump,
    List<String> check,
    List<String> outline,
    List<String> print,
    List<String> run,
    String begin,
    String commit,
    String hint) {
  public BackupPrograms {
    environment = Map.copyOf(environment);
    dump = List.copyOf(dump);
    check = List.copyOf(check);
    outline = List.copyOf(outline);
    print = List.copyOf(print);
    run = List.copyOf(run);
  }

  /** Without the environment, which holds a password. */
  @Override
  public String toString() {
    return "BackupPrograms" + new TreeMap<>(environment).keySet() + dump;
  }
}
