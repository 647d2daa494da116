package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.MigrationException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Columns as a person writes them: {@code bool("can_see_sky").notNull().comment("...")}. */
record ColumnTerms(Values values) {
  private static final Optional<DefaultValue> NUMBERED =
      Optional.of(new DefaultValue.Identity(false));

  Term<Column> of(Column wanted) {
    return values.sure(
        wanted,
        () -> {
          Term<Column> column = named(wanted.name(), wanted.type());
          if (wanted.defaultValue().equals(NUMBERED)) {
            column = column.then(Column::identity, ".identity()");
          } else if (!wanted.nullable()) {
            column = column.then(Column::notNull, ".notNull()");
          }
          column = counting(filled(column, wanted), wanted);
          if (wanted.comment().isPresent()) {
            String text = wanted.comment().get();
            column = column.then(c -> c.comment(text), ".comment($L)", values.code(text));
          }
          return column;
        });
  }

  CodeBlock edited(Column from, Column to) {
    Term<Column> column = new Term<>(from, CodeBlock.of("column"));
    try {
      Term<Column> edited = counting(filled(nullable(typed(column, to), to), to), to);
      return edited.value().equals(to) ? edited.code() : of(to).code();
    } catch (MigrationException e) {
      return of(to).code();
    }
  }

  private Term<Column> typed(Term<Column> column, Column to) {
    return column.value().type().equals(to.type())
        ? column
        : column.then(c -> c.withType(to.type()), ".withType($L)", values.type(to.type()));
  }

  private static Term<Column> nullable(Term<Column> column, Column to) {
    if (column.value().nullable() == to.nullable()) {
      return column;
    }
    return to.nullable()
        ? column.then(c -> c.withNullable(true), ".withNullable(true)")
        : column.then(Column::notNull, ".notNull()");
  }

  /** A column that takes its sequence and default from another, in an order that is allowed. */
  private Term<Column> filled(Term<Column> column, Column wanted) {
    if (wanted.sequence().isPresent()
        && wanted.defaultValue().equals(Optional.of(DefaultValue.Computed.NEXT_VALUE))
        && !(column.value().sequence().equals(wanted.sequence())
            && column.value().defaultValue().equals(wanted.defaultValue()))) {
      String sequence = wanted.sequence().get();
      return column.then(c -> c.serial(sequence), ".serial($L)", values.code(sequence));
    }
    return wanted.sequence().isPresent()
        ? withDefault(withSequence(column, wanted), wanted)
        : withSequence(withDefault(column, wanted), wanted);
  }

  private Term<Column> withSequence(Term<Column> column, Column wanted) {
    return column.value().sequence().equals(wanted.sequence())
        ? column
        : column.then(
            c -> c.withSequence(wanted.sequence()),
            ".withSequence($L)",
            values.code(wanted.sequence()));
  }

  private static Term<Column> counting(Term<Column> column, Column wanted) {
    OptionalLong maximum = wanted.sequenceMaximum();
    if (column.value().sequenceMaximum().equals(maximum)) {
      return column;
    }
    CodeBlock code =
        maximum.isPresent()
            ? CodeBlock.of("$T.of($LL)", OptionalLong.class, maximum.getAsLong())
            : CodeBlock.of("$T.empty()", OptionalLong.class);
    return column.then(c -> c.withSequenceMaximum(maximum), ".withSequenceMaximum($L)", code);
  }

  private Term<Column> withDefault(Term<Column> column, Column wanted) {
    if (column.value().defaultValue().equals(wanted.defaultValue())) {
      return column;
    }
    Optional<String> stored = wanted.generation().filter(sql -> !wanted.isVirtual());
    if (stored.isPresent()) {
      String sql = stored.get();
      return column.then(c -> c.generatedAs(sql), ".generatedAs($L)", values.code(sql));
    }
    return wanted
        .defaultValue()
        .map(value -> column.then(c -> c.defaultsTo(value), ".defaultsTo($L)", values.code(value)))
        .orElseGet(
            () ->
                column.then(
                    c -> c.withDefault(Optional.empty()),
                    ".withDefault($T.empty())",
                    Optional.class));
  }

  private Term<Column> named(String name, ColumnType type) {
    CodeBlock text = values.code(name);
    if (type instanceof ColumnType.Varchar varchar && varchar.length().isPresent()) {
      int length = varchar.length().getAsInt();
      return new Term<>(
          Column.varchar(name, length),
          CodeBlock.of("$T.varchar($L, $L)", Column.class, text, length));
    }
    if (type.equals(new ColumnType.Timestamp(OptionalInt.empty(), false))) {
      return new Term<>(
          Column.timestamp(name), CodeBlock.of("$T.timestamp($L)", Column.class, text));
    }
    if (type instanceof ColumnType.Simple simple) {
      return simple(name, simple, text);
    }
    return new Term<>(
        Column.of(name, type),
        CodeBlock.of("$T.of($L, $L)", Column.class, text, values.type(type)));
  }

  private Term<Column> simple(String name, ColumnType.Simple type, CodeBlock text) {
    Column column = Column.of(name, type);
    return switch (type) {
      case BOOLEAN -> new Term<>(column, CodeBlock.of("$T.bool($L)", Column.class, text));
      case INTEGER -> new Term<>(column, CodeBlock.of("$T.integer($L)", Column.class, text));
      case BIGINT -> new Term<>(column, CodeBlock.of("$T.bigint($L)", Column.class, text));
      case DOUBLE_PRECISION ->
          new Term<>(column, CodeBlock.of("$T.doublePrecision($L)", Column.class, text));
      case TEXT -> new Term<>(column, CodeBlock.of("$T.text($L)", Column.class, text));
      default ->
          new Term<>(column, CodeBlock.of("$T.of($L, $L)", Column.class, text, values.type(type)));
    };
  }
}
