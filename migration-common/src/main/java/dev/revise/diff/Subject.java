package dev.revise.diff;

import dev.revise.schema.TableName;
import java.util.Comparator;
import java.util.Locale;

/**
 * What a difference is about.
 *
 * @param on the table, view, type or sequence
 * @param part which part of it
 * @param name the name of that part, empty where it is the whole
 */
record Subject(TableName on, Part part, String name) implements Comparable<Subject> {
  enum Part {
    ENUM,
    SEQUENCE,
    TABLE,
    VIEW,
    COLUMN,
    CONSTRAINT,
    CONSTRAINT_NAME,
    INDEX,
    OBJECT,
    COMMENT,
    GRANT;

    /** {@code constraint name}. */
    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::on).thenComparing(Subject::part).thenComparing(Subject::name);

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }
}
