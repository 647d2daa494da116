package dev.revise.schema;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Something that may take part in a comparison.
 *
 * @param on the table, view, enum type, sequence or carried object that it is or belongs to
 * @param name its own name, without the schema
 * @param carried what a carried object is called in full
 */
public record DiffObject(Kind kind, TableName on, String name, Optional<ObjectId> carried)
    implements Comparable<DiffObject> {
  private static final Comparator<DiffObject> ORDER =
      Comparator.comparing(DiffObject::on)
          .thenComparing(DiffObject::kind)
          .thenComparing(DiffObject::name)
          .thenComparing(one -> one.carried().map(ObjectId::toString).orElse(""));

  /** What it is. */
  public enum Kind {
    TABLE,
    VIEW,
    COLUMN,
    CONSTRAINT,
    INDEX,
    ENUM,
    /** One that no column owns. */
    SEQUENCE,
    /** A carried object. */
    OBJECT,
    /** The name is that of the role. */
    GRANT,
    /** The name is that of the column or constraint, or of the table or view itself. */
    COMMENT;

    /** Whether it is no part of something else. */
    public boolean isWhole() {
      return this == TABLE || this == VIEW || this == ENUM || this == SEQUENCE || this == OBJECT;
    }
  }

  /** One that is not carried. */
  public DiffObject(Kind kind, TableName on, String name) {
    this(kind, on, name, Optional.empty());
  }

  public static DiffObject of(Kind kind, TableName name) {
    return new DiffObject(kind, name, name.name());
  }

  /** The arguments of a function are no part of its name. */
  public static DiffObject of(ObjectId id) {
    boolean isNamed = !id.detail().isEmpty() && !id.detail().startsWith("(");
    return new DiffObject(
        Kind.OBJECT, id.on(), isNamed ? id.detail() : id.on().name(), Optional.of(id));
  }

  /** The same in a schema of another name; one that is in none of that name stays. */
  public DiffObject inSchema(String from, String to) {
    if (!on.schema().equals(from)) {
      return this;
    }
    return new SchemaMove(from, to, Set.of()).moved(this);
  }

  @Override
  public int compareTo(DiffObject other) {
    return ORDER.compare(this, other);
  }
}
