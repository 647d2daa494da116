package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Array;
import dev.revise.schema.ColumnType.Collated;
import dev.revise.schema.ColumnType.Named;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.TypeText;
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
    if (wanted instanceof Named) {
      return text(wanted);
    }
    if (wanted instanceof Array array) {
      return new Term<>(
          ColumnType.array(array.element()),
          CodeBlock.of("$T.array($L)", ColumnType.class, values.type(array.element())));
    }
    if (wanted instanceof Collated collated) {
      String name = collated.collation().name();
      return new Term<>(
          ColumnType.collated(collated.type(), name),
          CodeBlock.of(
              "$T.collated($L, $L)",
              ColumnType.class,
              values.type(collated.type()),
              values.code(name)));
    }
    OptionalInt digits =
        wanted instanceof Timestamp moment ? moment.precision() : OptionalInt.empty();
    return digits.isPresent()
        ? term(ColumnType.timestamp(digits.getAsInt()), "timestamp", digits)
        : term(ColumnType.timestamp(), "timestamp", digits);
  }

  private Term<ColumnType> text(ColumnType wanted) {
    String sql = TypeText.of(wanted);
    return new Term<>(
        ColumnType.of(sql), CodeBlock.of("$T.of($L)", ColumnType.class, values.code(sql)));
  }

  private static Term<ColumnType> term(ColumnType value, String factory, OptionalInt argument) {
    return new Term<>(
        value,
        argument.isPresent()
            ? CodeBlock.of("$T.$L($L)", ColumnType.class, factory, argument.getAsInt())
            : CodeBlock.of("$T.$L()", ColumnType.class, factory));
  }
}
