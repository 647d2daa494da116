package dev.revise.dialect;

import static dev.revise.dialect.Sql.quoted;

import dev.revise.schema.TableName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The column that owns a sequence, as the comment of an H2 sequence tells it: {@code owned by
 * "exposure"."exposure_id"}.
 */
public record SequenceOwner(String table, String column) {
  private static final String NAME = "\"((?:[^\"]|\"\")+)\"";
  private static final Pattern TEXT = Pattern.compile("owned by " + NAME + "\\." + NAME);

  static SequenceOwner of(TableName table, String column) {
    return new SequenceOwner(table.name(), column);
  }

  /** The owner that a comment names, if it names one. */
  public static Optional<SequenceOwner> parse(String comment) {
    Matcher matcher = TEXT.matcher(comment);
    return matcher.matches()
        ? Optional.of(new SequenceOwner(unquoted(matcher.group(1)), unquoted(matcher.group(2))))
        : Optional.empty();
  }

  String text() {
    return "owned by " + quoted(table) + "." + quoted(column);
  }

  private static String unquoted(String name) {
    return name.replace("\"\"", "\"");
  }
}
