package dev.revise.schema;

import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** Columns of every type, with every kind of default, sequence and comment. */
public final class RandomColumns {
  private static final List<ColumnType> WHOLE =
      List.of(Simple.SMALLINT, Simple.INTEGER, Simple.BIGINT);
  private static final List<ColumnType> TYPES = new ArrayList<>(List.of(Simple.values()));

  static {
    TYPES.addAll(
        List.of(
            new Varchar(OptionalInt.of(1)),
            new Varchar(OptionalInt.of(20)),
            new Varchar(OptionalInt.empty()),
            new Char(1),
            new Char(5),
            new Numeric(5, 2),
            new Numeric(18, 0),
            new Timestamp(OptionalInt.empty(), false),
            new Timestamp(OptionalInt.of(6), false),
            new Timestamp(OptionalInt.of(0), false),
            new Timestamp(OptionalInt.of(3), true),
            new Timestamp(OptionalInt.empty(), true)));
  }

  private final Random random;
  private final RandomNames names;

  RandomColumns(Random random, RandomNames names) {
    this.random = random;
    this.names = names;
  }

  public Column next() {
    ColumnType type = type();
    Column column = Column.of(names.next(), type).withComment(comment());
    if (WHOLE.contains(type) && chance(4)) {
      Column serial = column.serial(names.next()).notNull();
      Column owner = chance(2) ? serial : serial.withDefault(Optional.empty());
      return chance(4) ? owner.withSequenceMaximum(OptionalLong.of(30_000)) : owner;
    }
    Column more = chance(3) ? column.withDefault(value(type)) : column;
    return new OtherTypes().now(chance(3) ? more.notNull() : more);
  }

  public ColumnType type() {
    return TYPES.get(random.nextInt(TYPES.size()));
  }

  /** A type that a sequence counts in. */
  public ColumnType whole() {
    return WHOLE.get(random.nextInt(WHOLE.size()));
  }

  /** Another type to which values of this one can be cast, and back. */
  public ColumnType castable(ColumnType from) {
    List<ColumnType> fit =
        TYPES.stream().filter(to -> isCastable(from, to) || isCastable(to, from)).toList();
    return fit.isEmpty() ? from : fit.get(random.nextInt(fit.size()));
  }

  /** A default that a column of the type can have, if we know one. */
  public Optional<DefaultValue> value(ColumnType type) {
    return type == Simple.BINARY ? Optional.empty() : Optional.of(literal(type));
  }

  private DefaultValue literal(ColumnType type) {
    if (OtherTypes.has(type)) {
      return OtherTypes.value(type);
    }
    if (type == Simple.BOOLEAN) {
      return new DefaultValue.Bool(random.nextBoolean());
    }
    if ((type == Simple.REAL || type == Simple.DOUBLE_PRECISION) && chance(3)) {
      return NonFinite.values()[random.nextInt(3)].value();
    }
    if (isNumber(type)) {
      return new DefaultValue.Number(
          new BigDecimal(List.of("0", "-1", "7").get(random.nextInt(3))));
    }
    if (type == Simple.DATE) {
      return new DefaultValue.Text("2025-06-30");
    }
    if (type == Simple.UUID) {
      return new DefaultValue.Text("00000000-0000-0000-0000-0000000000ff");
    }
    if (type instanceof Timestamp) {
      return DefaultValue.Computed.CURRENT_TIMESTAMP;
    }
    return new DefaultValue.Text(text().substring(0, 1));
  }

  public Optional<String> comment() {
    return chance(3) ? Optional.of(text()) : Optional.empty();
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String text() {
    return List.of(
            "plain", "it's", "\"quoted\"", "two\nlines", "é and 名", "back\\slash", "$1 %s", "''")
        .get(random.nextInt(8));
  }

  private static boolean isCastable(ColumnType from, ColumnType to) {
    return !from.equals(to)
        && (WHOLE.contains(from) && (isNumber(to) || isText(to))
            || isText(from) && isText(to)
            || from == Simple.DATE && to instanceof Timestamp timestamp && !timestamp.withTimeZone()
            || from instanceof Timestamp one
                && to instanceof Timestamp other
                && one.withTimeZone() == other.withTimeZone());
  }

  private static boolean isNumber(ColumnType type) {
    return WHOLE.contains(type)
        || type == Simple.REAL
        || type == Simple.DOUBLE_PRECISION
        || type instanceof Numeric;
  }

  private static boolean isText(ColumnType type) {
    return type == Simple.TEXT || type instanceof Varchar || type instanceof Char;
  }
}
