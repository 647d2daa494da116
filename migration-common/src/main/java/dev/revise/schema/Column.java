package dev.revise.schema;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of a table.
 *
 * @param sequence the name of the sequence the column owns, in the table's schema; it goes with the
 *     column. A column may own a sequence that its default no longer uses: real databases do.
 * @param comment what the column means, its unit and UCD included
 */
public record Column(
    String name,
    ColumnType type,
    boolean nullable,
    Optional<DefaultValue> defaultValue,
    Optional<String> sequence,
    Optional<String> comment)
    implements Named {

  public Column {
    Names.checked(name);
    sequence.ifPresent(Names::checked);
    if (defaultValue.equals(Optional.of(DefaultValue.Computed.NEXT_VALUE)) && sequence.isEmpty()) {
      throw new MigrationException(
          "column \"" + name + "\" takes values from a sequence it does not own");
    }
  }

  public static Column of(String name, ColumnType type) {
    return new Column(name, type, true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Column bool(String name) {
    return of(name, ColumnType.Simple.BOOLEAN);
  }

  public static Column integer(String name) {
    return of(name, ColumnType.Simple.INTEGER);
  }

  public static Column bigint(String name) {
    return of(name, ColumnType.Simple.BIGINT);
  }

  public static Column doublePrecision(String name) {
    return of(name, ColumnType.Simple.DOUBLE_PRECISION);
  }

  public static Column text(String name) {
    return of(name, ColumnType.Simple.TEXT);
  }

  public static Column varchar(String name, int length) {
    return of(name, new ColumnType.Varchar(OptionalInt.of(length)));
  }

  /** A date and time without time zone. */
  public static Column timestamp(String name) {
    return of(name, new ColumnType.Timestamp(OptionalInt.empty(), false));
  }

  public Column notNull() {
    return withNullable(false);
  }

  /** Numbered by a sequence of its own, as PostgreSQL's {@code serial} types are. */
  public Column serial(String sequenceName) {
    return withSequence(Optional.of(sequenceName))
        .withDefault(Optional.of(DefaultValue.Computed.NEXT_VALUE));
  }

  public Column defaultsTo(DefaultValue value) {
    return withDefault(Optional.of(value));
  }

  public Column comment(String text) {
    return withComment(Optional.of(text));
  }

  public Column withName(String other) {
    return new Column(other, type, nullable, defaultValue, sequence, comment);
  }

  public Column withType(ColumnType other) {
    return new Column(name, other, nullable, defaultValue, sequence, comment);
  }

  public Column withNullable(boolean other) {
    return new Column(name, type, other, defaultValue, sequence, comment);
  }

  public Column withDefault(Optional<DefaultValue> other) {
    return new Column(name, type, nullable, other, sequence, comment);
  }

  public Column withSequence(Optional<String> other) {
    return new Column(name, type, nullable, defaultValue, other, comment);
  }

  public Column withComment(Optional<String> other) {
    return new Column(name, type, nullable, defaultValue, sequence, other);
  }
}
