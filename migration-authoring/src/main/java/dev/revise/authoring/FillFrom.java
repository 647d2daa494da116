package dev.revise.authoring;

import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the rows of a table that are there find what its new columns need: in the columns of the
 * same names of the row of another table, in the same schema, that each points to.
 *
 * @param pointer the column that holds {@code key}
 * @param key the column of {@code source}, unique
 */
public record FillFrom(String table, String pointer, String source, String key) {
  private static final String NAME = "([^.=\\s]+)";
  private static final String COLUMN = "\\s*" + NAME + "\\s*\\.\\s*" + NAME + "\\s*";
  private static final Pattern FORM = Pattern.compile(COLUMN + "=" + COLUMN);

  /**
   * Reads {@code TABLE.POINTER=SOURCE.KEY}.
   *
   * @throws MigrationException if it has another form
   */
  public static FillFrom parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException(
          "--fill-from %s is not TABLE.POINTER=SOURCE.KEY, such as --fill-from ccdexposure.exposure_id=exposure.exposure_id"
              .formatted(text));
    }
    return new FillFrom(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4));
  }

  boolean isFor(TableName name) {
    return name.name().equals(table);
  }

  TableName source(TableName name) {
    return new TableName(name.schema(), source);
  }

  @Override
  public String toString() {
    return table + "." + pointer + "=" + source + "." + key;
  }
}
