package dev.revise.source.felis;

import dev.revise.schema.ColumnType;
import java.util.Optional;
import java.util.OptionalInt;

/** What a column, or an override of one, says about itself. */
record ColumnFields(
    Optional<String> description,
    Optional<Datatype> datatype,
    OptionalInt length,
    OptionalInt precision,
    Optional<Boolean> nullable,
    Optional<Scalar> value,
    Optional<Boolean> autoincrement,
    Optional<ColumnType> databaseType,
    Optional<String> ucd,
    Optional<String> unit) {

  static ColumnFields none() {
    return new ColumnFields(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** These where they say something, else the other's. Another datatype has no old precision. */
  ColumnFields over(ColumnFields other) {
    boolean retyped = datatype.isPresent();
    return new ColumnFields(
        description.or(other::description),
        datatype.or(other::datatype),
        length.isPresent() ? length : other.length,
        precision.isPresent() || retyped ? precision : other.precision,
        nullable.or(other::nullable),
        value.or(other::value),
        autoincrement.or(other::autoincrement),
        retyped ? databaseType : databaseType.or(other::databaseType),
        ucd.or(other::ucd),
        unit.or(other::unit));
  }

  /** The comment of the column: what it means, its unit and its UCD. */
  Optional<String> comment() {
    return new CommentParts(description, unit, ucd).comment();
  }
}
