package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.generate.WrittenEntities;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Numeric;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities that were written from a schema, in a database that was made from it. */
class WrittenEntitiesTest {
  private static final Sequence COUNTER = Sequence.of(name("counter"));
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 21, 1, 2, 3);
  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("truth", true),
          Map.entry("small", (short) 1),
          Map.entry("long_", 2L),
          Map.entry("real", 0.5f),
          Map.entry("double_", 0.25),
          Map.entry("text", "t"),
          Map.entry("bytes", new byte[] {1, 2}),
          Map.entry("date", LocalDate.of(2026, 11, 21)),
          Map.entry("uuid", new UUID(1, 2)),
          Map.entry("anything", "a"),
          Map.entry("some", "s"),
          Map.entry("letters", "abc"),
          Map.entry("exact", new BigDecimal("1.50")),
          Map.entry("whole", new BigDecimal("123456789012345678901234567890123456789012")),
          Map.entry("time", TIME),
          Map.entry("seconds", TIME),
          Map.entry("moment", OffsetDateTime.of(TIME, ZoneOffset.UTC)),
          Map.entry("defaulted", "d"));

  private static final Table EVERYTHING =
      Table.of(
              name("everything"),
              Column.bigint("id").notNull().serial("everything_id_seq"),
              Column.bool("truth"),
              Column.of("small", Simple.SMALLINT),
              Column.bigint("long").notNull(),
              Column.of("real", Simple.REAL),
              Column.doublePrecision("double"),
              Column.text("text"),
              Column.of("bytes", Simple.BINARY),
              Column.of("date", Simple.DATE),
              Column.of("uuid", Simple.UUID),
              Column.of("anything", new Varchar(OptionalInt.empty())),
              Column.varchar("some", 20),
              Column.of("letters", new Char(3)),
              Column.of("exact", new Numeric(5, 2)),
              Column.of("whole", new Numeric(50, 0)),
              Column.timestamp("time"),
              Column.of("seconds", new Timestamp(OptionalInt.of(0), false)),
              Column.of("moment", new Timestamp(OptionalInt.of(3), true)),
              Column.varchar("defaulted", 5).defaultsTo(new DefaultValue.Text("x")),
              Column.bigint("twice").generatedAs("\"long\" * 2"),
              Column.bigint("counted").defaultsTo(new DefaultValue.NextOf(COUNTER.name())))
          .with(new PrimaryKey("everything_pkey", "id"));

  private static final Schema SCHEMA =
      Schema.of(
          List.of(
              EVERYTHING,
              Table.of(name("keyless"), Column.integer("a b").notNull(), Column.text("class"))),
          List.of(View.of(name("part"), EVERYTHING.name(), "id AS part_id", "some")),
          List.of(),
          List.of(COUNTER));

  @ParameterizedTest
  @EnumSource
  void hibernate_keeps_a_row_of_all_types(DatabaseKind kind) throws Exception {
    List<Class<?>> classes = classes(SCHEMA);
    try (EntityDatabase database = new EntityDatabase(kind, classes, SCHEMA);
        SessionFactory sessions = database.sessions()) {
      Object row = row(named(classes, "Everything"), VALUES);
      sessions.inTransaction(session -> session.persist(row));

      assertThat(value(row, "id")).isEqualTo(1L);
      Object found = sessions.fromTransaction(session -> (Object) session.find(row.getClass(), 1L));
      for (Map.Entry<String, Object> expected : VALUES.entrySet()) {
        assertThat(value(found, expected.getKey()))
            .as(expected.getKey())
            .isEqualTo(expected.getValue());
      }
      assertThat(value(found, "twice")).isEqualTo(4L);
      assertThat(value(found, "counted")).isEqualTo(1L);
      Object part =
          sessions.fromTransaction(session -> (Object) session.find(named(classes, "Part"), 1L));
      assertThat(value(part, "some")).isEqualTo("s");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_table_without_a_primary_key_keeps_rows_too(DatabaseKind kind) throws Exception {
    List<Class<?>> classes = classes(SCHEMA);
    try (EntityDatabase database = new EntityDatabase(kind, classes, SCHEMA);
        SessionFactory sessions = database.sessions()) {
      Object row = row(named(classes, "Keyless"), Map.of("aB", 7, "class_", "c"));
      sessions.inTransaction(session -> session.persist(row));

      assertThat(
              value(
                  sessions.fromTransaction(session -> (Object) session.find(row.getClass(), 7)),
                  "class_"))
          .isEqualTo("c");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_row_that_is_there_twice_is_not_changed(DatabaseKind kind) throws Exception {
    List<Class<?>> classes = classes(SCHEMA);
    try (EntityDatabase database = new EntityDatabase(kind, classes, SCHEMA);
        SessionFactory sessions = database.sessions()) {
      for (int i = 0; i < 2; i++) {
        Object row = row(named(classes, "Keyless"), Map.of("aB", 7, "class_", "c"));
        sessions.inTransaction(session -> session.persist(row));
      }
      Object changed = row(named(classes, "Keyless"), Map.of("aB", 7, "class_", "other"));

      assertThatThrownBy(() -> sessions.inTransaction(session -> session.merge(changed)))
          .isInstanceOf(RuntimeException.class)
          .hasMessageContaining("row");
    }
  }

  /** What a row holds in columns of other types, by type; an array of ours is one of Java. */
  private static final Map<String, Object> OTHERS =
      Map.ofEntries(
          Map.entry("numeric", new BigDecimal("1.5")),
          Map.entry("oid", 17L),
          Map.entry("time", LocalTime.of(12, 34, 56, 789_000_000)),
          Map.entry("time(3) with time zone", OffsetTime.of(12, 34, 56, 0, ZoneOffset.UTC)),
          Map.entry("interval", Duration.ofHours(26).plusMillis(500)),
          Map.entry("interval day to second(3)", Duration.ofMinutes(90)),
          Map.entry("json", "{\"a\":1}"),
          Map.entry("jsonb", "{\"a\":[1,2]}"),
          Map.entry("inet", "10.0.0.1"),
          Map.entry("xml", "<a>1</a>"),
          Map.entry("name", "n"),
          Map.entry("bit(3)", "101"),
          Map.entry("money", "$1.50"),
          Map.entry("int4range", "[1,3)"),
          Map.entry("tsvector", "'a' 'b'"),
          Map.entry("point", "(1,2)"),
          Map.entry("text[]", new String[] {"a", "b c", null}),
          Map.entry("varchar(9)[]", new String[] {}),
          Map.entry("integer[]", new Integer[] {1, null}),
          Map.entry("bigint[]", new Long[] {1L}),
          Map.entry("boolean[]", new Boolean[] {true}),
          Map.entry("double precision[]", new Double[] {1.5}),
          Map.entry("real[]", new Float[] {1.5f}),
          Map.entry("numeric(5, 2)[]", new BigDecimal[] {new BigDecimal("1.50")}),
          Map.entry("uuid[]", new UUID[] {new UUID(1, 2)}),
          Map.entry("date[]", new LocalDate[] {LocalDate.of(2026, 11, 21)}),
          Map.entry("timestamp[]", new LocalDateTime[] {TIME}),
          Map.entry("text collate \"C\"", "x"));

  @ParameterizedTest
  @EnumSource
  void hibernate_keeps_a_row_of_other_types(DatabaseKind kind) throws Exception {
    List<String> types = OTHERS.keySet().stream().sorted().toList();
    List<Column> columns = new ArrayList<>(List.of(Column.bigint("id").notNull()));
    Map<String, Object> values = new TreeMap<>(Map.of("id", 1L));
    for (int i = 0; i < types.size(); i++) {
      columns.add(Column.of("c" + i, ColumnType.of(types.get(i))));
      values.put("c" + i, OTHERS.get(types.get(i)));
    }
    Schema schema =
        Schema.of(
            List.of(
                Table.of(name("others"), columns.toArray(Column[]::new))
                    .with(new PrimaryKey("others_pkey", "id"))),
            List.of());
    List<Class<?>> classes = classes(schema);
    assertThat(EntitySource.of(classes, EntityDatabase.SCHEMA).read()).isEqualTo(schema);
    try (EntityDatabase database = new EntityDatabase(kind, classes, schema);
        SessionFactory sessions = database.sessions()) {
      database.check();
      Object row = row(classes.get(0), values);
      sessions.inTransaction(session -> session.persist(row));

      Object found = sessions.fromTransaction(session -> (Object) session.find(row.getClass(), 1L));
      for (int i = 0; i < types.size(); i++) {
        String text = String.valueOf(value(found, "c" + i));
        Object plain = types.get(i).equals("jsonb") ? text.replace(" ", "") : value(found, "c" + i);
        assertThat(plain).as(types.get(i)).isEqualTo(OTHERS.get(types.get(i)));
      }
    }
  }

  /** A type that takes no text unless it is cast, as pg_sphere's do. */
  @Test
  void a_type_of_an_extension_is_written_and_read_as_text() throws Exception {
    Schema schema =
        Schema.of(
            List.of(
                Table.of(
                        name("span"),
                        Column.integer("id").notNull(),
                        Column.of("of", new ColumnType.Defined(new TableName("public", "spans"))))
                    .with(new PrimaryKey("span_pkey", "id"))),
            List.of());
    List<Class<?>> classes = classes(schema);
    try (EntityDatabase database =
            new EntityDatabase(
                DatabaseKind.POSTGRESQL,
                classes,
                schema,
                "CREATE TYPE public.spans AS RANGE (subtype = float8)");
        SessionFactory sessions = database.sessions()) {
      Object row = row(classes.get(0), Map.of("id", 1, "of", "[1,2)"));
      sessions.inTransaction(session -> session.persist(row));

      assertThat(
              value(
                  sessions.fromTransaction(session -> (Object) session.find(row.getClass(), 1)),
                  "of"))
          .isEqualTo("[1,2)");
    }
  }

  private static TableName name(String name) {
    return new TableName(EntityDatabase.SCHEMA, name);
  }

  private static List<Class<?>> classes(Schema schema) throws Exception {
    WrittenEntities entities = new WrittenEntities().with("row", EntityDatabase.SCHEMA, schema);
    return entities.classes("row", entities.compiled());
  }

  private static Class<?> named(List<Class<?>> classes, String name) {
    return classes.stream().filter(c -> c.getSimpleName().equals(name)).findFirst().orElseThrow();
  }

  private static Object row(Class<?> entity, Map<String, Object> values) throws Exception {
    Object row = entity.getDeclaredConstructor().newInstance();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      entity.getField(value.getKey()).set(row, value.getValue());
    }
    return row;
  }

  private static Object value(Object row, String field) throws ReflectiveOperationException {
    Field found = row.getClass().getField(field);
    return found.get(row);
  }
}
