package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no database could hold is refused in a sentence that names it. */
class RulesTest {
  private static final TableName T = new TableName("s", "t");
  private static final TableName U = new TableName("s", "u");
  private static final TableName V = new TableName("s", "v");
  private static final Column ID = Column.integer("id").notNull();
  private static final Column NAME = Column.text("name");
  private static final PrimaryKey KEY = new PrimaryKey("pk", "id");
  private static final ForeignKey SELF = ForeignKey.named("fk").on("id").references(T, "id");
  private static final Table TABLE = Table.of(T, ID, NAME);
  private static final Sequence Q = Sequence.of(new TableName("s", "q"));
  private static final Column NUMBERED = Column.bigint("n").serial("q");
  private static final String Q_TWICE =
      "schema \"s\" has \"q\" twice among its tables, views, sequences, indexes and keys";
  private static final View VIEW = View.of(V, T, "id");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isRefused(String sentence, Supplier<?> edit) {
    assertThatThrownBy(edit::get).isInstanceOf(MigrationException.class).hasMessage(sentence);
  }

  static Stream<Arguments> isRefused() {
    return Stream.of(names(), columns(), keys(), tables(), references(), views()).flatMap(a -> a);
  }

  @Test
  void aNameIsTakenInItsSchemaAloneAndChecksHaveTheirOwn() {
    Sequence elsewhere = Sequence.of(new TableName("other", "q"));
    Table taking = TABLE.plus(NUMBERED).plus(new CheckConstraint("q", "TRUE"));

    assertThat(schema(TABLE).plus(elsewhere).edit(T, t -> taking).sequences()).hasSize(1);
  }

  private static Stream<Arguments> names() {
    String tooLong = "ü".repeat(32);
    return Stream.of(
        refused("a name needs at least one character", () -> new TableName("s", "")),
        refused("a name needs at least one character", () -> Column.integer("")),
        refused("a name cannot hold the character NUL", () -> new PrimaryKey("a\0b", "id")),
        refused(
            "\"" + tooLong + "\" is longer than 63 bytes; choose a shorter name",
            () -> new CheckConstraint(tooLong, "TRUE")),
        refused(
            "\"" + tooLong + "\" is longer than 63 bytes; choose a shorter name",
            () -> new Grant(Privilege.SELECT, tooLong)));
  }

  private static Stream<Arguments> columns() {
    return Stream.of(
        refused(
            "column \"id\" takes values from a sequence it does not own",
            () -> ID.defaultsTo(DefaultValue.Computed.NEXT_VALUE)),
        refused(
            "a type has between 1 and 10485760 characters, not 0",
            () -> new ColumnType.Varchar(OptionalInt.of(0))),
        refused(
            "a type has between -1000 and 1000 digits behind the point, not 1001",
            () -> new ColumnType.Numeric(5, 1001)),
        refused(
            "a type has between 0 and 6 digits behind the second, not 9",
            () -> new ColumnType.Timestamp(OptionalInt.of(9), false)),
        refused("s.t has column \"id\" twice", () -> Table.of(T, ID, ID)),
        refused("s.t needs at least one column", () -> Table.of(T)),
        refused("s.t already has column \"id\"", () -> TABLE.plus(ID)),
        refused("s.t has no column \"other\"", () -> TABLE.minus(Column.text("other"))),
        refused("s.t already has column \"name\"", () -> TABLE.withColumnRenamed(ID, "name")),
        refused(
            "check constraint ck of s.t mentions column \"name\"; drop it first",
            () -> TABLE.plus(new CheckConstraint("ck", "\"name\" <> ''")).minus(NAME)));
  }

  private static Stream<Arguments> keys() {
    return Stream.of(
        refused("\"pk\" needs columns, each once, not []", () -> new PrimaryKey("pk")),
        refused(
            "\"un\" needs columns, each once, not [a, a]",
            () -> new UniqueConstraint("un", "a", "a")),
        refused("\"ix\" needs columns, each once, not []", () -> new Index("ix", List.of(), false)),
        refused(
            "foreign key \"fk\" pairs [a, b] with [c]",
            () -> ForeignKey.named("fk").on("a", "b").references(U, "c")),
        refused(
            "s.t already has a primary key, pk",
            () -> TABLE.with(KEY, new PrimaryKey("pk2", "id"))),
        refused(
            "s.t already has primary key \"pk\"",
            () -> TABLE.plus(new CheckConstraint("pk", "TRUE")).plus(KEY)),
        refused(
            "\"name\" is in the primary key of s.t and must not be nullable",
            () -> schema(TABLE.plus(new PrimaryKey("pk", "name")))),
        refused(
            "\"ix\" of s.t needs column \"gone\", which is not there",
            () -> schema(TABLE.plus(new Index("ix", List.of("gone"), false)))),
        refused(
            "s.t has constraint \"pk\" twice",
            () ->
                schema(TABLE.with(KEY, new UniqueConstraint("un", "id")))
                    .edit(
                        T, t -> t.edit(new UniqueConstraint("un", "id"), c -> c.withName("pk")))));
  }

  private static Stream<Arguments> tables() {
    return Stream.of(
        refused("there is no table s.u", () -> schema(TABLE).table(U)),
        refused("there is no view s.v", () -> schema(TABLE).view(V)),
        refused("s.t is there already", () -> schema(TABLE).plus(TABLE)),
        refused("s.t is there already", () -> schema(TABLE).plus(View.of(T, T, "id"))),
        refused(
            "s.v is there already",
            () ->
                schema(TABLE)
                    .plus(VIEW)
                    .plus(Table.of(U, ID))
                    .withTableRenamed(Table.of(U, ID), "v")),
        refused(
            "schema \"s\" has \"u\" twice among its tables, views, sequences, indexes and keys",
            () -> schema(TABLE.plus(new Index("u", List.of("id"), false))).plus(Table.of(U, ID))),
        refused(Q_TWICE, () -> schema(TABLE.plus(NUMBERED)).plus(Q)),
        refused(Q_TWICE, () -> schema(TABLE).plus(Q).plus(Table.of(U, ID, NUMBERED))),
        refused(Q_TWICE, () -> schema(TABLE).plus(Q).edit(T, t -> t.plus(NUMBERED))),
        refused("s.q is there already", () -> schema(TABLE).plus(Q).plus(Table.of(Q.name(), ID))),
        refused(
            Q_TWICE,
            () -> schema(TABLE).plus(Q).edit(T, t -> t.plus(new Index("q", List.of("id"), false)))),
        refused(
            Q_TWICE, () -> schema(TABLE).plus(Q).edit(T, t -> t.plus(new PrimaryKey("q", "id")))),
        refused(
            Q_TWICE,
            () -> schema(TABLE).plus(Q).edit(T, t -> t.plus(new UniqueConstraint("q", "id")))),
        refused(
            "s.q is there already", () -> schema(TABLE).plus(Q).plus(View.of(Q.name(), T, "id"))),
        refused(Q_TWICE, () -> schema(TABLE.plus(NUMBERED)).plus(Table.of(U, ID, NUMBERED))),
        refused(
            Q_TWICE,
            () -> Schema.of(List.of(TABLE.plus(NUMBERED)), List.of(), List.of(), List.of(Q))),
        refused(
            "schema \"s\" has \"pk\" twice among its tables, views, sequences, indexes and keys",
            () -> schema(TABLE.plus(KEY)).plus(Table.of(U, ID).plus(KEY))),
        refused(
            "foreign key fk of s.u references s.t; drop it first",
            () -> schema(TABLE.plus(KEY)).plus(Table.of(U, ID).plus(SELF)).minus(TABLE.plus(KEY))));
  }

  private static Stream<Arguments> references() {
    return Stream.of(
        refused("there is no table s.u", () -> schema(TABLE.plus(to(U, "id")))),
        refused(
            "foreign key fk of s.t needs a primary key or unique constraint of s.t over [id]",
            () -> schema(TABLE.plus(SELF))),
        refused(
            "foreign key fk of s.t needs a primary key or unique constraint of s.t over [id]",
            () -> schema(TABLE.with(KEY, SELF)).edit(T, t -> t.minus(KEY))),
        refused(
            "foreign key fk of s.t cannot compare \"name\", text, with \"id\", integer",
            () -> schema(TABLE.with(KEY, ForeignKey.named("fk").on("name").references(T, "id")))),
        refused(
            "foreign key fk of s.u cannot compare \"id\", double precision, with \"id\", integer",
            () ->
                schema(TABLE.plus(KEY))
                    .plus(Table.of(U, Column.doublePrecision("id")).plus(SELF))));
  }

  private static Stream<Arguments> views() {
    return Stream.of(
        refused(
            "view s.v reads s.u, which is not there",
            () -> schema(TABLE).plus(View.of(V, U, "id"))),
        refused(
            "view s.v shows s.t.gone, which is not there",
            () -> schema(TABLE).plus(View.of(V, T, "gone"))),
        refused(
            "view s.u shows s.v.name, which is not there",
            () -> schema(TABLE).plus(VIEW).plus(View.of(U, V, "name"))),
        refused(
            "\"s.t\" needs columns, each once, not [a, a]",
            () -> View.of(V, T, "id AS a", "name AS a")),
        refused("\"s.t\" needs columns, each once, not []", () -> View.of(V, T)),
        refused(
            "view s.v reads s.t; drop the view first", () -> schema(TABLE).plus(VIEW).minus(TABLE)),
        refused(
            "view s.u reads s.v; drop the view first",
            () -> schema(TABLE).plus(VIEW).plus(View.of(U, V, "id")).minus(VIEW)),
        refused(
            "view s.v reads s.t.id; drop the view before and create it again after",
            () -> schema(TABLE).plus(VIEW).withColumnRenamed(T, ID, "key")),
        refused(
            "view s.v reads s.t.name; drop the view before and create it again after",
            () -> {
              schema(TABLE)
                  .plus(query("SELECT lower(\"name\") AS n FROM \"s\".\"t\""))
                  .requireUnread(T, "name");
              return T;
            }),
        refused(
            "view s.v reads s.t.anything; drop the view before and create it again after",
            () -> {
              schema(TABLE).plus(query("SELECT * FROM \"s\".\"t\"")).requireUnread(T, "anything");
              return T;
            }),
        refused(
            "view s.v is a query of its own; write it anew",
            () -> query("SELECT 1").withColumns("more")));
  }

  private static Arguments refused(String sentence, Supplier<?> edit) {
    return arguments(sentence, edit);
  }

  private static Schema schema(Table table) {
    return Schema.empty().plus(table);
  }

  private static ForeignKey to(TableName table, String column) {
    return ForeignKey.named("fk").on("id").references(table, column);
  }

  private static View query(String text) {
    return new View(V, new ViewQuery.Sql(text, Set.of(T)), Optional.empty(), List.of());
  }
}
