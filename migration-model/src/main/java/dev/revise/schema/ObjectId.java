package dev.revise.schema;

import java.util.Comparator;

/**
 * What a carried object is called.
 *
 * @param on the function, type and so on itself, or the table, view or index that it belongs to
 * @param detail what tells it from others of its kind there: the name of a trigger, or the
 *     arguments of a function in parentheses; empty where there is only one
 */
public record ObjectId(ObjectKind kind, TableName on, @SqlCode String detail)
    implements Comparable<ObjectId> {
  /** Stands for the name of an object that belongs to a schema as a whole. */
  public static final String WHOLE_SCHEMA = "*";

  private static final Comparator<ObjectId> ORDER =
      Comparator.comparing(ObjectId::kind)
          .thenComparing(ObjectId::on)
          .thenComparing(ObjectId::detail);

  /** The only one of its kind there. */
  public ObjectId(ObjectKind kind, TableName on) {
    this(kind, on, "");
  }

  @Override
  public int compareTo(ObjectId other) {
    return ORDER.compare(this, other);
  }

  /** {@code trigger touch on s.exposure} or {@code function s.visits(integer)}. */
  @Override
  public String toString() {
    String place = on.name().equals(WHOLE_SCHEMA) ? on.schema() : on.toString();
    if (detail.isEmpty()) {
      return kind.words() + " " + place;
    }
    return detail.startsWith("(")
        ? kind.words() + " " + place + detail
        : kind.words() + " " + detail + " on " + place;
  }
}
