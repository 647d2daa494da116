package dev.revise.dialect;

import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.MigrationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of types in both directions. */
abstract class Types {
  private static final List<ColumnType> WHOLE =
      List.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);

  private final Map<Simple, String> own;

  /**
   * @param own the types that the database calls differently than SQL or we do
   */
  Types(Map<Simple, String> own) {
    this.own = own;
  }

  /** As it stands in a cast. */
  final String name(ColumnType type) {
    ColumnType plain = type.plain();
    if (plain instanceof Defined defined) {
      return defined(defined);
    }
    if (plain instanceof Array array) {
      return array(array);
    }
    if (plain instanceof Named named) {
      return named(named);
    }
    return plain instanceof Simple ? own.getOrDefault(plain, plain.toString()) : sized(plain);
  }

  /** A type of our own with numbers in parentheses. */
  String sized(ColumnType type) {
    return type.toString();
  }

  /** As it stands in the definition of a column: a cast has no collation. */
  abstract String declared(ColumnType type);

  abstract String defined(Defined type);

  abstract String array(Array type);

  abstract String named(Named type);

  /** The type of a sequence that numbers a column. */
  final String ofSequence(ColumnType column) {
    return name(WHOLE.contains(column) ? column : Simple.BIGINT);
  }

  /**
   * The type that a catalogue prints as {@code character varying(20)}, {@code numeric(5,2)[]} or
   * {@code timestamp(3) without time zone}, unless no type is meant.
   */
  final Optional<ColumnType> read(String printed) {
    try {
      return parsed(printed);
    } catch (MigrationException e) { // a parameter that only this database allows
      return Optional.empty();
    }
  }

  abstract Optional<ColumnType> parsed(String printed);
}
