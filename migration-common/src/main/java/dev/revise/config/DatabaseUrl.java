package dev.revise.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A URL that someone gave us, read but not yet completed. */
sealed interface DatabaseUrl permits PostgresUrl, H2Url {
  Pattern FOREIGN =
      Pattern.compile("(jdbc:[a-z0-9]{2,12}:|[a-z][a-z0-9+]{2,24}://).*", Pattern.DOTALL);

  /**
   * @throws ConfigException in a sentence that says what is accepted and quotes no more than the
   *     scheme
   */
  static DatabaseUrl read(String text, String origin) {
    String url = text.strip();
    return PostgresUrl.read(url, origin)
        .or(() -> H2Url.read(url, origin))
        .orElseThrow(() -> refused(url, origin));
  }

  /** What the URL itself says of user, password and, for a server, everything else. */
  Settings said();

  /**
   * The place that it leads to.
   *
   * @param known what the URL and others said, the first first
   */
  Target target(Settings known, Surroundings surroundings);

  /** The place's identity alone. */
  Address address(Settings known, Surroundings surroundings);

  private static ConfigException refused(String url, String origin) {
    Matcher foreign = FOREIGN.matcher(url);
    Optional<String> scheme = foreign.matches() ? Optional.of(foreign.group(1)) : Optional.empty();
    return ConfigException.in(
        origin,
        "%s; write postgresql://user@host:5432/database (SQLAlchemy's +driver may follow), jdbc:postgresql://host:5432/database or jdbc:h2:file:/path"
            .formatted(
                scheme
                    .map(start -> "revise speaks to PostgreSQL and H2, not to " + start)
                    .orElse("this is no URL of a database")));
  }
}
