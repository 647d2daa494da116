package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.TableName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing of a schema that goes, comes, becomes another or steps aside for others. {@link
 * SchemaDiff} says when it is dropped, altered and created; each of them does nothing where there
 * is nothing to do.
 *
 * @param <T> the kind of thing
 */
sealed interface SchemaDifference<T>
    permits TableDifference,
        ColumnDifference,
        ConstraintDifference,
        ConstraintNameDifference,
        IndexDifference,
        DerivedDifference,
        EnumDifference,
        SequenceDifference,
        CommentDifference,
        GrantDifference {
  Comparator<SchemaDifference<?>> ORDER =
      Comparator.<SchemaDifference<?>, TableName>comparing(SchemaDifference::on)
          .thenComparing(SchemaDifference::part)
          .thenComparing(SchemaDifference::name);

  /** Which part of a schema, in the order in which differences are told. */
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

  /** The table, view, type or sequence that it is or belongs to. */
  TableName on();

  Part part();

  /** Its name there; empty where it is the whole. */
  default String name() {
    return "";
  }

  Versions<T> versions();

  /** {@code column s.t.c}. */
  String title(T thing);

  default String missing(T expected) {
    return title(expected) + " is missing";
  }

  default String surplus(T actual) {
    return title(actual) + " is not expected";
  }

  /** {@code column s.t.c is integer, expected bigint}. */
  default String contrast(T actual, T expected) {
    return title(actual) + " differs";
  }

  /** Drops the foreign keys that it is or has, so that they let go of what they reference. */
  default void unbind(SchemaChange change) {}

  default void drop(SchemaChange change) {}

  default void alter(SchemaChange change) {}

  default void create(SchemaChange change) {}

  /** Adds the foreign keys that it is or has. */
  default void bind(SchemaChange change) {}

  /**
   * A line for each thing that somebody should know; none where something stepped aside and came
   * back as it was.
   */
  default List<Difference> lines(List<Operation> mending) {
    return versions().differ() ? List.of(line(sentence(), mending)) : List.of();
  }

  default String sentence() {
    T either = versions().either();
    return versions().isCome()
        ? missing(either)
        : versions().after().map(to -> contrast(either, to)).orElseGet(() -> surplus(either));
  }

  /** On one line, whatever a default or a query holds. */
  default Difference line(String words, List<Operation> mending) {
    return new Difference(
        words.replaceAll("\\R", " "), part().words(), part() == Part.COMMENT, mending);
  }
}
