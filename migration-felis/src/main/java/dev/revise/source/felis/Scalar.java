package dev.revise.source.felis;

import dev.revise.schema.NonFinite;
import java.math.BigDecimal;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A single value, and what YAML takes it for. */
record Scalar(String text, Tag tag) {

  static Scalar of(NonFinite number) {
    return new Scalar(number.yaml(), Tag.FLOAT);
  }

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
    return isWhole() || tag.equals(Tag.FLOAT) && nonFinite().isEmpty();
  }

  /** The number without digits that it is, if it is one. */
  Optional<NonFinite> nonFinite() {
    return tag.equals(Tag.FLOAT) ? NonFinite.ofYaml(text) : Optional.empty();
  }

  boolean isFlag() {
    return tag.equals(Tag.BOOL);
  }
}
