package dev.revise.command;

import dev.revise.schema.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which time zone a column holds what is stored without one.
 *
 * @param name such as UTC or America/Santiago
 */
public record Zone(String table, String column, String name) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([^.=\\s]+)\\s*\\.\\s*([^.=\\s]+)\\s*=\\s*(\\S+)\\s*");

  /**
   * Reads {@code TABLE.COLUMN=ZONE}.
   *
   * @throws UsageException if it has another form
   */
  public static Zone parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException(
          "--zone %s is not TABLE.COLUMN=ZONE, such as --zone exposure.exp_midpt=UTC"
              .formatted(text));
    }
    return new Zone(matcher.group(1), matcher.group(2), matcher.group(3));
  }

  String subject() {
    return table + "." + column;
  }

  @Override
  public String toString() {
    return subject() + "=" + name;
  }
}
