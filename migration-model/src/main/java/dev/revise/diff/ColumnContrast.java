package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In what a column is another, in words. */
record ColumnContrast(Column actual, Column expected) {

  /** {@code is varchar(10), expected double precision; allows null, expected not null}. */
  String text() {
    List<String> parts = new ArrayList<>();
    if (!actual.type().equals(expected.type())) {
      parts.add("is %s, expected %s".formatted(actual.type(), expected.type()));
    }
    if (actual.nullable() != expected.nullable()) {
      parts.add(
          actual.nullable() ? "allows null, expected not null" : "is not null, expected nullable");
    }
    if (!actual.defaultValue().equals(expected.defaultValue())) {
      parts.add(
          "has %s, expected %s"
              .formatted(value(actual.defaultValue()), value(expected.defaultValue())));
    }
    if (!actual.sequence().equals(expected.sequence())) {
      parts.add(
          "owns %s, expected %s"
              .formatted(sequence(actual.sequence()), sequence(expected.sequence())));
    }
    if (actual.sequenceGreatest() != expected.sequenceGreatest()
        && (actual.type().equals(expected.type()) || actual.sequenceMaximum().isPresent())
        && actual.countsInSequence()
        && expected.countsInSequence()) {
      parts.add(
          "is numbered up to %d, expected %d"
              .formatted(actual.sequenceGreatest(), expected.sequenceGreatest()));
    }
    return String.join("; ", parts);
  }

  private static String sequence(Optional<String> sequence) {
    return sequence.map(name -> "sequence " + name).orElse("no sequence");
  }

  private static String value(Optional<DefaultValue> value) {
    return value.map(given -> "default " + text(given)).orElse("no default");
  }

  private static String text(DefaultValue value) {
    if (value instanceof DefaultValue.Text text) {
      return "'" + text.value() + "'";
    }
    if (value instanceof DefaultValue.Number number) {
      return number.value().toPlainString();
    }
    if (value instanceof DefaultValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (value instanceof DefaultValue.NextOf next) {
      return "from sequence " + next.sequence();
    }
    if (value instanceof DefaultValue.Identity identity) {
      return identity.always() ? "identity, always" : "identity";
    }
    if (value instanceof DefaultValue.Generated generated) {
      return (generated.virtual() ? "computed when read as " : "computed as ") + generated.sql();
    }
    if (value instanceof DefaultValue.Expression expression) {
      return expression.sql();
    }
    return value == DefaultValue.Computed.NEXT_VALUE ? "from its sequence" : "CURRENT_TIMESTAMP";
  }
}
