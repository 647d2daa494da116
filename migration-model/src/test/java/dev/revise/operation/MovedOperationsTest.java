package dev.revise.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.IndexKey;
import dev.revise.schema.MigrationException;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaMove;
import dev.revise.schema.SqlCode;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operations in the schema of a site, every kind of them. */
class MovedOperationsTest {
  private static final int SCHEMAS = 150;
  private static final int OPERATIONS = 15;
  private static final SchemaMove THERE = new SchemaMove("cdb", "site", Set.of());
  private static final SchemaMove BACK = new SchemaMove("site", "cdb", Set.of());

  /** Names stand in quotes, or in front of a dot. */
  private static final String OLD = "(?s).*(\"cdb\\\\?\"|\\bcdb\\.).*";

  /** Names, comments and values; the keys of {@code CarriedObject.sql} are names of dialects. */
  private static final String NO_SQL =
      """
      AlterColumn.zone CarriedObject.sql CheckConstraint.comment CheckConstraint.name
      Column.comment Column.name Column.sequence Defined.modifiers EnumType.labels
      FillColumns.columns FillColumns.key FillColumns.pointer ForeignKey.columns
      ForeignKey.comment ForeignKey.name ForeignKey.referencedColumns Grant.grantee Index.method
      Index.name Irreversible.because Named.modifiers Named.name OfColumn.column
      PrimaryKey.columns PrimaryKey.comment PrimaryKey.name ProjectedColumn.as
      ProjectedColumn.column RenameColumn.to RenameConstraint.to RenameTable.to RunStep.summary
      SetComment.from SetComment.to SqlStep.loses Table.comment Text.value
      UniqueConstraint.columns UniqueConstraint.comment UniqueConstraint.name View.comment""";

  @Test
  void none_speaks_of_the_old_schema() {
    each(
        (schema, operation) -> {
          Operation moved = THERE.moved(operation);
          assertThat(text(operation)).matches(OLD);
          assertThat(text(moved)).doesNotMatch(OLD);
          assertThat(moved.inverse()).isEqualTo(THERE.moved(operation.inverse()));
          assertThat(moved.describe()).doesNotContain("cdb.");
        });
  }

  @Test
  void there_and_back_is_the_same() {
    each(
        (schema, operation) -> assertThat(BACK.moved(THERE.moved(operation))).isEqualTo(operation));
  }

  @Test
  void leaves_the_moved_schema() {
    each(
        (schema, operation) ->
            assertThat(THERE.moved(operation).applyTo(schema.inSchema("cdb", "site")))
                .isEqualTo(operation.applyTo(schema).inSchema("cdb", "site")));
  }

  /** One that names no table has nothing to move. */
  @Test
  void every_kind_is_tried() {
    Set<Class<?>> kinds = new HashSet<>();
    each(
        (schema, operation) -> {
          kinds.add(operation.getClass());
          kinds.add(operation.inverse().getClass());
        });
    kinds.add(RunStep.class);
    assertThat(kinds).hasSameElementsAs(Set.of(Operation.class.getPermittedSubclasses()));
  }

  @Test
  void sql_of_a_step_is_moved_and_its_words_are_not() {
    RunStep step =
        new RunStep(
            "fill cdb.star",
            SqlStep.on("h2", "UPDATE \"cdb\".\"star\" SET \"a\" = 'cdb.star'")
                .andOn("postgresql", "UPDATE cdb.star SET a = 'cdb.star'")
                .losing("what cdb.star said"),
            new Walk(new TableName("cdb", "star"), "SELECT * FROM cdb.star", "cdb.star"));

    assertThat(THERE.moved(step))
        .isEqualTo(
            new RunStep(
                "fill cdb.star",
                SqlStep.on("h2", "UPDATE \"site\".\"star\" SET \"a\" = 'cdb.star'")
                    .andOn("postgresql", "UPDATE site.star SET a = 'cdb.star'")
                    .losing("what cdb.star said"),
                new Walk(new TableName("site", "star"), "SELECT * FROM site.star", "cdb.star")));
  }

  /** An author's own; the last is a text that only he understands. */
  private record Walk(TableName table, @SqlCode String sql, String text) implements JavaStep {}

  @Test
  void a_step_without_components_stays() {
    RunStep step = new RunStep("think", new Thought(), new Irreversible("cdb.star is gone"));
    assertThat(THERE.moved(step)).isSameAs(step);
  }

  static final class Thought implements JavaStep {}

  @Test
  void expressions_move_and_what_is_no_sql_does_not() {
    Table table =
        Table.of(
                new TableName("cdb", "t"),
                Column.text("cdb.a").comment("as cdb.b"),
                Column.text("b").withDefault(Optional.of(new DefaultValue.Text("cdb.x"))),
                Column.text("c").withDefault(Optional.of(new DefaultValue.Expression("cdb.f()"))))
            .with(new CheckConstraint("ck", "\"cdb\".\"f\"(\"b\") <> 'cdb.x'"));
    String text = text(THERE.moved(new CreateTable(table)));

    assertThat(text)
        .contains("sql=\"site.f()\"", "\\\"site\\\".\\\"f\\\"(\\\"b\\\") <> 'cdb.x'")
        .contains("name=\"cdb.a\"", "comment=\"as cdb.b\"", "value=\"cdb.x\"");
    assertThat(THERE.moved(IndexKey.column("cdb.a"))).isEqualTo(IndexKey.column("cdb.a"));
    assertThat(THERE.moved(IndexKey.expression("cdb.f(a)")).sql()).isEqualTo("site.f(a)");
  }

  @Test
  void types_that_somebody_else_makes_stay() {
    TableName spoint = new TableName("cdb", "spoint");
    Table table =
        Table.of(
            new TableName("cdb", "t"), Column.of("p", new ColumnType.Defined(spoint, List.of())));
    SchemaMove move = new SchemaMove("cdb", "site", Set.of(spoint));
    assertThat(text(move.moved(new CreateTable(table))))
        .contains("schema=\"cdb\", name=\"spoint\"");
  }

  @Test
  void a_name_that_is_taken_is_told() {
    Schema two =
        Schema.of(
            List.of(
                Table.of(new TableName("cdb", "t"), Column.text("a")),
                Table.of(new TableName("site", "t"), Column.text("a"))),
            List.of());
    assertThatThrownBy(() -> two.inSchema("cdb", "site"))
        .isInstanceOf(MigrationException.class)
        .hasMessage("site.t is there twice");
  }

  /**
   * Each text that an operation holds and that is not SQL. Whoever adds one says here that no
   * schema is named in it, or gives it {@link SqlCode}.
   */
  @Test
  void every_text_is_known_to_be_sql_or_not() {
    Set<String> texts = new TreeSet<>();
    Stream.of(Operation.class.getPermittedSubclasses())
        .forEach(type -> walk(type, texts, new HashSet<>()));
    assertThat(texts).containsExactly(NO_SQL.split("\\s+"));
  }

  private static void walk(Class<?> type, Set<String> texts, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses()).forEach(one -> walk(one, texts, seen));
    }
    if (type.isRecord() && type != TableName.class) {
      for (RecordComponent component : type.getRecordComponents()) {
        for (Class<?> part : parts(component.getGenericType())) {
          if (part == String.class && !component.isAnnotationPresent(SqlCode.class)) {
            texts.add(type.getSimpleName() + "." + component.getName());
          }
          walk(part, texts, seen);
        }
      }
    }
  }

  private static List<Class<?>> parts(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.of(generic.getActualTypeArguments())
          .flatMap(argument -> parts(argument).stream())
          .toList();
    }
    return List.of((Class<?>) type);
  }

  private static String text(Operation operation) {
    return CanonicalText.of(Operations.of(operation));
  }

  /** Walks from random schemas through random operations. */
  private static void each(BiConsumer<Schema, Operation> law) {
    for (int seed = 0; seed < SCHEMAS; seed++) {
      RandomOperations operations =
          new RandomOperations(seed, new RandomSchemas("cdb", new Random(seed)));
      Schema schema = new RandomSchemas("cdb", new Random(seed)).next();
      for (int i = 0; i < OPERATIONS; i++) {
        for (Operation operation : operations.next(schema).list()) {
          if (!(operation instanceof RunStep)) {
            law.accept(schema, operation);
          }
          schema = operation.applyTo(schema);
        }
      }
    }
  }
}
