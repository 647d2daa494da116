package dev.revise.source.felis;

import dev.revise.schema.DefaultValue;
import dev.revise.schema.NonFinite;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads the default value of a column, which must be of the column's type. */
record DefaultReader(Element column, Datatype datatype) {
  /** A magnitude that none of the types has. */
  private static final int MAX_EXPONENT = 400;

  DefaultValue read(Scalar value) {
    return switch (datatype.kind) {
      case FLAG -> new DefaultValue.Bool(flag(value));
      case WHOLE -> number(value, value.isWhole());
      case NUMBER ->
          value
              .nonFinite()
              .<DefaultValue>map(NonFinite::value)
              .orElseGet(() -> number(value, value.isNumber()));
      case TEXT -> text(value);
      case BYTES -> throw column.problem("a binary column has no \"value\"; remove it");
    };
  }

  /** Whether its digits would fill pages. */
  static boolean isHuge(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) > MAX_EXPONENT
        || Math.abs((long) number.scale()) > MAX_EXPONENT;
  }

  private boolean flag(Scalar value) {
    String word = value.text().toLowerCase(Locale.ROOT);
    if (!value.isFlag() && !word.equals("true") && !word.equals("false")) {
      throw other(value, "true or false");
    }
    return word.equals("true");
  }

  private DefaultValue number(Scalar value, boolean fits) {
    if (!fits) {
      throw other(value, "a number");
    }
    try {
      BigDecimal number = new BigDecimal(value.text());
      if (isHuge(number)) {
        throw other(value, "a number of its size");
      }
      return new DefaultValue.Number(new BigDecimal(number.stripTrailingZeros().toPlainString()));
    } catch (NumberFormatException e) { // octal or hexadecimal
      throw other(value, "a decimal number");
    }
  }

  private DefaultValue text(Scalar value) {
    if (!value.isText()) {
      throw other(value, "text in quotes");
    }
    boolean now =
        datatype == Datatype.TIMESTAMP && value.text().equalsIgnoreCase("CURRENT_TIMESTAMP");
    return now ? DefaultValue.Computed.CURRENT_TIMESTAMP : new DefaultValue.Text(value.text());
  }

  private RuntimeException other(Scalar value, String wanted) {
    return column.problem(
        "\"value\" of datatype %s must be %s, not %s"
            .formatted(datatype.word(), wanted, value.text()));
  }
}
