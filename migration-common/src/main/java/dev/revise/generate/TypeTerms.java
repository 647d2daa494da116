package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.util.OptionalInt;

/** {@code ColumnType.varchar(32)}: types as a person writes them. */
record TypeTerms(Values values) {

  Term<ColumnType> of(ColumnType wanted) {
    return values.sure(wanted, () -> written(wanted));
  }

  private Term<ColumnType> written(ColumnType wanted) {
    if (wanted instanceof Varchar varchar) {
      return varchar.length().isPresent()
          ? term(ColumnType.varchar(varchar.length().getAsInt()), "varchar", varchar.length())
          : term(ColumnType.varchar(), "varchar", varchar.length());
    }
    OptionalInt digits =
        wanted instanceof Timestamp moment ? moment.precision() : OptionalInt.empty();
    return digits.isPresent()
        ? term(ColumnType.timestamp(digits.getAsInt()), "timestamp", digits)
        : term(ColumnType.timestamp(), "timestamp", digits);
  }

  private static Term<ColumnType> term(ColumnType value, String factory, OptionalInt argument) {
    return new Term<>(
        value,
        argument.isPresent()
            ? CodeBlock.of("$T.$L($L)", ColumnType.class, factory, argument.getAsInt())
            : CodeBlock.of("$T.$L()", ColumnType.class, factory));
  }
}
