package dev.revise.dialect;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.EnumType;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Expressions that both databases take, over one table with columns of every type. */
final class RandomExpressions {
  static final EnumType ENUM = new EnumType(new TableName("cdb", "Band"), List.of("u", "g", "r"));
  static final List<Column> COLUMNS =
      List.of(
          Column.of("i", Simple.INTEGER),
          Column.of("j", Simple.INTEGER),
          Column.of("s", Simple.SMALLINT),
          Column.of("l", Simple.BIGINT),
          Column.of("d", Simple.DOUBLE_PRECISION),
          Column.of("e e", Simple.DOUBLE_PRECISION),
          Column.of("q", Simple.REAL),
          Column.of("n", new Numeric(10, 2)),
          Column.of("v", new Varchar(OptionalInt.of(20))),
          Column.of("w", new Varchar(OptionalInt.of(10))),
          Column.of("text", Simple.TEXT),
          Column.of("c", new Char(5)),
          Column.of("f", Simple.BOOLEAN),
          Column.of("g", Simple.BOOLEAN),
          Column.of("m", new Timestamp(OptionalInt.empty(), false)),
          Column.of("z", new Timestamp(OptionalInt.empty(), true)),
          Column.of("date", Simple.DATE),
          Column.of("band", ENUM.type()));

  private final Random random;

  RandomExpressions(Random random) {
    this.random = random;
  }

  String condition(int depth) {
    if (depth == 0 || chance(3)) {
      return comparison(depth);
    }
    String one = condition(depth - 1);
    String other = condition(depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> "(" + one + ") AND (" + other + ")";
      case 1 -> "(" + one + ") OR (" + other + ")";
      case 2 -> "NOT (" + one + ")";
      case 3 -> comparison(0) + " AND " + comparison(0) + " OR " + comparison(0);
      case 4 -> "(" + one + ") AND " + comparison(0) + " AND (" + other + ")";
      default -> "((" + one + "))";
    };
  }

  private String comparison(int depth) {
    return switch (random.nextInt(24)) {
      case 0 -> number(depth) + pick(" = ", " <> ", " != ", " < ", " >= ") + number(depth);
      case 1, 2 -> number(depth) + pick(" < ", " > ", " <= ", " <> ", " = ") + constant();
      case 3 -> constant() + pick(" < ", " > ", " <= ") + number(depth);
      case 4 ->
          number(depth) + pick(" BETWEEN ", " NOT BETWEEN ") + constant() + " AND " + constant();
      case 5 -> column("i", "s", "l", "d", "n") + pick(" IN ", " NOT IN ") + list(this::whole);
      case 6 -> column("d", "n") + pick(" IN ", " NOT IN ") + list(this::constant);
      case 7 -> column("v", "text", "c") + pick(" IN ", " NOT IN ") + list(this::literal);
      case 8 -> column("band") + pick(" IN ", " NOT IN ") + list(() -> pick("'u'", "'g'", "'r'"));
      case 9 -> column("band") + pick(" = ", " <> ", " < ") + pick("'u'", "'g'");
      case 10 -> column("v", "w", "text") + pick(" = ", " <> ", " < ") + text(depth);
      case 11 -> text(depth) + pick(" LIKE ", " NOT LIKE ", " ILIKE ") + pick("'a%b'", "'_b%'");
      case 12 -> any() + pick(" IS NULL", " IS NOT NULL");
      case 13 -> column("f", "g") + pick("", " IS TRUE", " IS NOT TRUE", " IS FALSE", " = TRUE");
      case 14 -> "NOT " + column("f", "g");
      case 15 -> column("i", "d") + pick(" IS DISTINCT FROM ", " IS NOT DISTINCT FROM ") + whole();
      case 16 ->
          column("m")
              + pick(" > ", " <= ")
              + pick("'2020-01-02'", "TIMESTAMP '2020-01-02 03:04:05.5'");
      case 17 -> column("date") + pick(" BETWEEN ", " NOT BETWEEN ") + date() + " AND " + date();
      case 18 -> column("date") + pick(" IN ", " NOT IN ") + list(this::date);
      case 19 -> column("v", "text") + pick(" ~ ", " !~ ") + "'^a'";
      case 20 ->
          column("i", "j")
              + " = "
              + column("i", "j", "s")
              + pick(" AND ", " OR ")
              + column("i")
              + " = "
              + whole();
      case 21 -> column("i", "j") + " = 1 OR " + column("i", "j") + " = " + whole();
      case 22 -> "LOWER(" + text(0) + ") IN " + list(this::literal);
      default -> "(" + comparison(0) + ") = (" + column("f", "g") + ")";
    };
  }

  String number(int depth) {
    if (depth == 0 || chance(3)) {
      return column("i", "j", "s", "l", "d", "e e", "q", "n");
    }
    String one = number(depth - 1);
    String other = number(depth - 1);
    return switch (random.nextInt(14)) {
      case 0, 1 -> "(" + one + ") " + pick("+", "-", "*", "/") + " (" + other + ")";
      case 2 -> "(" + one + " " + pick("+", "-", "*", "/") + " " + constant() + ")";
      case 3 -> column("i", "d") + pick(" + ", " - ") + column("j", "n") + " * " + constant();
      case 4 -> "-" + column("i", "d");
      case 5 -> "CASE WHEN " + condition(depth - 1) + " THEN " + one + " ELSE " + other + " END";
      case 6 -> "CASE " + column("i") + " WHEN 1 THEN " + whole() + " WHEN -2 THEN 7 END";
      case 7 -> "COALESCE(" + one + ", " + constant() + ")";
      case 8 -> "NULLIF(" + column("i", "d", "n") + ", " + whole() + ")";
      case 9 -> "CAST(" + column("d", "n") + " AS integer)";
      case 10 -> column("i", "s") + "::double precision / 2";
      case 11 -> "EXTRACT(" + pick("YEAR", "month") + " FROM " + column("m", "date") + ")";
      case 12 -> pick("SQRT(", "ABS(") + column("i", "d", "n") + ")";
      default -> pick("LENGTH", "CHAR_LENGTH") + "(" + text(depth - 1) + ")";
    };
  }

  String text(int depth) {
    if (depth == 0) {
      return column("v", "w", "text");
    }
    return switch (random.nextInt(6)) {
      case 0 -> text(depth - 1) + " || " + literal();
      case 1 -> "(" + text(depth - 1) + ") || (" + text(depth - 1) + ")";
      case 2 -> pick("UPPER", "LOWER") + "(" + text(depth - 1) + ")";
      case 3 -> "COALESCE(" + column("v", "text") + ", " + literal() + ")";
      case 4 -> "CAST(" + column("i", "s") + " AS varchar(5))";
      default -> "SUBSTRING(" + column("v", "text") + " FROM 1 FOR 2)";
    };
  }

  private String any() {
    return quoted(COLUMNS.get(random.nextInt(COLUMNS.size())).name());
  }

  private String date() {
    return pick("DATE '2020-01-02'", "'2021-03-04'", "'2020-12-31'");
  }

  private String list(Supplier<String> values) {
    String list = values.get();
    for (int i = random.nextInt(4); i > 0; i--) {
      list += ", " + values.get();
    }
    return "(" + list + ")";
  }

  private String constant() {
    return chance(2) ? whole() : pick("0.5", "-1.5", "2.50", "1e3", "1.5E-3", "100.0");
  }

  private String whole() {
    return pick("0", "1", "-1", "42", "-7", "30000");
  }

  private String literal() {
    return pick("'a'", "''", "'it''s'", "'\u00e9'", "'b\\'", "'1'");
  }

  private String column(String... names) {
    return quoted(pick(names));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
