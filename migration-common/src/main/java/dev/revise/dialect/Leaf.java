package dev.revise.dialect;

import dev.revise.schema.SqlSyntax;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Something that no piece is below. */
sealed interface Leaf extends Node {
  @Override
  default Binding binding() {
    return Binding.ATOM;
  }

  @Override
  default Node map(UnaryOperator<Node> change) {
    return this;
  }

  @Override
  default List<Node> children() {
    return List.of();
  }

  record Text(String value) implements Leaf {
    @Override
    public String sql() {
      return SqlSyntax.plainLiteral(value);
    }
  }

  /**
   * A number.
   *
   * @param whole whether an integer is meant: 2, not 2.0
   */
  record Number(BigDecimal value, boolean whole) implements Leaf {
    static Number of(String text) {
      BigDecimal value = new BigDecimal(text);
      return new Number(value, value.scale() <= 0 && !text.matches(".*[eE.].*"));
    }

    /** Whether its exponent is one that a number can have. */
    static boolean isReadable(String text) {
      return !text.matches(".*[eE][-+]?\\d{7,}");
    }

    /** Whether it can be written without an exponent at a reasonable length. */
    static boolean isWritable(BigDecimal value) {
      return Math.abs((long) value.scale()) < 1000;
    }

    Number negated() {
      return new Number(value.negate(), whole);
    }

    /** Whole if there is nothing behind the point. */
    Number plain() {
      return new Number(value, value.stripTrailingZeros().scale() <= 0);
    }

    @Override
    public Binding binding() {
      return value.signum() < 0 ? Binding.SIGN : Binding.ATOM;
    }

    @Override
    public String sql() {
      BigDecimal stripped = value.stripTrailingZeros();
      int scale = Math.max(stripped.scale(), whole ? 0 : 1);
      return stripped.setScale(scale).toPlainString();
    }
  }

  /** TRUE, NULL, CURRENT_DATE or anything else that is not in quotes. */
  record Word(String text) implements Leaf {
    static final Word TRUE = new Word("TRUE");
    static final Word FALSE = new Word("FALSE");
    static final Word NULL = new Word("NULL");

    @Override
    public String sql() {
      return text;
    }
  }

  record Name(List<String> parts) implements Leaf {
    @Override
    public boolean isConstant() {
      return false;
    }

    @Override
    public String sql() {
      return parts.stream().map(SqlSyntax::quoted).collect(Collectors.joining("."));
    }
  }
}
