package dev.revise.generate;

import dev.revise.schema.DefaultValue;
import dev.revise.schema.MigrationException;
import dev.revise.schema.SqlSyntax;
import java.math.BigDecimal;

/** What a column holds by itself, as SQL. */
record EntityDefault(DefaultValue value) {

  String sql() {
    if (value instanceof DefaultValue.Text text) {
      return SqlSyntax.plainLiteral(text.value());
    }
    if (value instanceof DefaultValue.Number number) {
      return plain(number.value());
    }
    if (value instanceof DefaultValue.Bool bool) {
      return String.valueOf(bool.value());
    }
    if (value instanceof DefaultValue.Expression expression) {
      return expression.sql();
    }
    return "CURRENT_TIMESTAMP";
  }

  private static String plain(BigDecimal number) {
    String plain = number.toPlainString();
    if (!new BigDecimal(plain).equals(number)) {
      throw new MigrationException("default %s has an exponent; write %s".formatted(number, plain));
    }
    return plain;
  }
}
