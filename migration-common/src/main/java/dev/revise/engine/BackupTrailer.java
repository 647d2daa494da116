package dev.revise.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.revise.revision.RevisionId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of every backup: what it is a backup of, how long that is, and the SHA-256 of everything
 * before. What wrote the rest reads past it: to {@code pg_restore} it lies behind the archive, to
 * H2's RunScript it is comments.
 *
 * @param database the name of the managed database
 * @param dialect the name of the dialect that reads the payload
 * @param revision the one that the database in the payload is at
 * @param bytes the length of the payload, which stands before the trailer
 */
record BackupTrailer(
    String database, String schema, String dialect, RevisionId revision, long bytes) {
  /** A trailer, or the first line of a backup that is text, begins so. */
  static final String MARK = "-- revise backup ";

  /** No trailer is longer. */
  static final int LONGEST = 4096;

  private static final String FORM =
      """

      %s1
      -- database: %s
      -- schema: %s
      -- dialect: %s
      -- revision: %s
      -- bytes: %s
      """;
  private static final String DIGEST = "-- sha256: %s\n";
  private static final Pattern TEXT =
      Pattern.compile(
          FORM.formatted(MARK, "(.+)", "(.+)", "([a-z0-9]+)", "(\\d{4,9})", "(\\d{1,18})")
              + DIGEST.formatted("([0-9a-f]{64})")
              + "\\z");

  /** All but the line of the digest, which covers this too. */
  String text() {
    return FORM.formatted(MARK, database, schema, dialect, revision, bytes);
  }

  static String digestLine(String digest) {
    return DIGEST.formatted(digest);
  }

  int length() {
    return text().getBytes(UTF_8).length;
  }

  /**
   * @param tail the last bytes of a file
   */
  static Optional<Sealed> find(byte[] tail) {
    Matcher text = TEXT.matcher(new String(tail, UTF_8));
    if (!text.find()) {
      return Optional.empty();
    }
    BackupTrailer trailer =
        new BackupTrailer(
            text.group(1),
            text.group(2),
            text.group(3),
            new RevisionId(Integer.parseInt(text.group(4))),
            Long.parseLong(text.group(5)));
    return Optional.of(new Sealed(trailer, text.group(6)));
  }

  /** A trailer and the SHA-256 that stands behind it, in hexadecimal digits. */
  record Sealed(BackupTrailer trailer, String digest) {
    int length() {
      return trailer.length() + digestLine(digest).length();
    }
  }
}
