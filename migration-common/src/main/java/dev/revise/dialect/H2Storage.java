package dev.revise.dialect;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of H2. */
final class H2Storage implements Storage {
  private static final Pattern FILE =
      Pattern.compile("jdbc:h2:(?:file:)?([./~][^;]*).*", Pattern.DOTALL);
  private static final Pattern ELSEWHERE =
      Pattern.compile("jdbc:h2:(?:tcp|ssl|mem):.*", Pattern.DOTALL);

  /**
   * While it closes a file H2 compacts it, and up to version 2.4 can lose what was committed last
   * (its issue 4247). Of errors it writes a trace beside the file, statements and values included.
   */
  private static final Map<String, String> SETTINGS =
      Map.of("MAX_COMPACT_TIME", "0", "TRACE_LEVEL_FILE", "0");

  /** The database is closed or closing; reading or writing failed. */
  private static final Set<Integer> UNWRITABLE = Set.of(90098, 90121, 90028, 90031);

  /** A file is corrupted; an index lacks a row that the table has. */
  private static final Set<Integer> DAMAGED = Set.of(90030, 90112);

  @Override
  public Optional<Path> file(String url) {
    Matcher file = FILE.matcher(url);
    return file.matches()
        ? Optional.of(Path.of(inHome(file.group(1)) + ".mv.db").toAbsolutePath().normalize())
        : Optional.empty();
  }

  private static String inHome(String path) {
    return path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
  }

  @Override
  public Map<String, String> settings(String url) {
    if (ELSEWHERE.matcher(url).matches()) {
      return Map.of();
    }
    Map<String, String> settings = new TreeMap<>(SETTINGS);
    settings.keySet().removeIf(name -> url.matches("(?is).*;" + name + "=.*"));
    return settings;
  }

  @Override
  public Optional<String> damage(Path file) {
    return new H2File(file).damage();
  }

  /**
   * H2 keeps commits in memory for up to half a second, and a process that is killed takes them.
   */
  @Override
  public Optional<String> flush() {
    return Optional.of("CHECKPOINT SYNC");
  }

  @Override
  public boolean isDamage(SQLException failure) {
    return DAMAGED.contains(failure.getErrorCode());
  }

  /** H2 closes a database that it cannot write, and says only that from then on. */
  @Override
  public boolean isUnwritable(SQLException failure) {
    return UNWRITABLE.contains(failure.getErrorCode());
  }
}
