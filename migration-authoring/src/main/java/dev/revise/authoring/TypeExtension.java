package dev.revise.authoring;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The extension of PostgreSQL that brings a type. */
public record TypeExtension(TableName type, String extension) {
  private static final Pattern FORM = Pattern.compile("([^.=\\s]+)\\.([^.=\\s]+)=([^=\\s]+)");

  /**
   * Reads {@code public.spoly=pg_sphere}.
   *
   * @throws MigrationException if it has another form
   */
  public static TypeExtension parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException(
          "--extension %s is not SCHEMA.TYPE=NAME, such as --extension public.spoly=pg_sphere"
              .formatted(text));
    }
    return new TypeExtension(new TableName(matcher.group(1), matcher.group(2)), matcher.group(3));
  }
}
