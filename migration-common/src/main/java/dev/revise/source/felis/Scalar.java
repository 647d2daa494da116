package dev.revise.source.felis;

import java.math.BigDecimal;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A single value, and what YAML takes it for. */
record Scalar(String text, Tag tag) {

  static Scalar of(BigDecimal number) {
    String digits = number.toPlainString();
    return new Scalar(digits, digits.contains(".") ? Tag.FLOAT : Tag.INT);
  }

  boolean isText() {
    return tag.equals(Tag.STR);
  }

  boolean isWhole() {
    return tag.equals(Tag.INT);
  }

  /** A number that decimal digits can write. */
  boolean isNumber() {
    return isWhole()
        || tag.equals(Tag.FLOAT) && !text.toLowerCase(Locale.ROOT).matches("[-+]?\\.(inf|nan)");
  }

  boolean isFlag() {
    return tag.equals(Tag.BOOL);
  }
}
