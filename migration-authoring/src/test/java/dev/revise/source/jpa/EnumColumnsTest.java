package dev.revise.source.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.generate.WrittenEntities;
import dev.revise.mapping.Labelled;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.Compiled;
import dev.revise.testing.DatabaseKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns of enum types are Java enums in written entities, whatever the labels are. */
class EnumColumnsTest {
  private static final String[] LABELS = {
    "not-started", "2x", "done", "DONE", "it's", "-", "class", "größe", " padded ", "a\"b\\c?"
  };
  private static final EnumType STATE = EnumType.of(name("run_state"), LABELS);
  private static final EnumType LAMP = lamp(EntityDatabase.SCHEMA);

  @ParameterizedTest
  @EnumSource
  void hibernate_keeps_each_label(DatabaseKind kind) throws Exception {
    EnumType state = kind == DatabaseKind.H2 ? withoutCases() : STATE;
    Schema schema = schema(state, LAMP);
    List<Class<?>> classes = classes(schema);
    Class<?> run = named(classes, "Run");
    try (EntityDatabase database = new EntityDatabase(kind, classes, schema);
        SessionFactory sessions = database.sessions()) {
      database.check();
      for (Object constant : run.getField("state").getType().getEnumConstants()) {
        sessions.inTransaction(session -> session.persist(row(run, 1, constant)));
        List<Object> found =
            sessions.fromTransaction(
                session -> {
                  session.createSelectionQuery("from Run", Object.class).getResultList();
                  return session
                      .createSelectionQuery("from Run where state = ?1", Object.class)
                      .setParameter(1, constant)
                      .getResultList();
                });
        assertThat(found).hasSize(1);
        assertThat(value(found.get(0), "state")).isSameAs(constant);
      }
      List<?> all =
          sessions.fromTransaction(
              session ->
                  session
                      .createSelectionQuery("select state from Run order by state", Object.class)
                      .getResultList());
      assertThat(all)
          .extracting(constant -> ((Labelled) constant).label())
          .containsExactlyElementsOf(state.labels());
    }
  }

  @ParameterizedTest
  @EnumSource
  void rows_are_found_by_a_label_changed_and_emptied(DatabaseKind kind) throws Exception {
    Schema schema = schema(withoutCases(), LAMP);
    List<Class<?>> classes = classes(schema);
    Class<?> run = named(classes, "Run");
    Class<?> dome = named(classes, "Dome");
    Object[] states = run.getField("state").getType().getEnumConstants();
    Object[] lamps = dome.getField("lamp").getType().getEnumConstants();
    try (EntityDatabase database = new EntityDatabase(kind, classes, schema);
        SessionFactory sessions = database.sessions()) {
      Object row = dome.getDeclaredConstructor().newInstance();
      dome.getField("id").set(row, 7L);
      dome.getField("lamp").set(row, lamps[1]);
      dome.getField("state").set(row, states[1]);
      sessions.inTransaction(session -> session.persist(row));
      assertThat(found(sessions, named(classes, "DomeState"), "lamp")).isSameAs(lamps[1]);
      assertThat(found(sessions, dome, "state")).isSameAs(states[1]);
      assertThat(count(sessions, "lamp = " + lamps[1].getClass().getName() + ".OFF")).isOne();
      assertThat(count(sessions, "lamp in (" + lamps[1].getClass().getName() + ".ON)")).isZero();

      dome.getField("state").set(row, null);
      sessions.inTransaction(session -> session.merge(row));
      assertThat(found(sessions, dome, "state")).isNull();
      assertThat(count(sessions, "state is null")).isOne();
    }
  }

  @Test
  void the_type_is_read_again_with_its_labels_in_their_order() throws Exception {
    EnumType far = lamp("far");
    Schema schema =
        schema(STATE, far)
            .edit(
                name("dome"),
                dome -> dome.plus(Column.of("all", new ColumnType.Array(far.type()))));
    WrittenEntities entities = new WrittenEntities().with("row", EntityDatabase.SCHEMA, schema);
    Compiled compiled = entities.compiled();
    assertThat(entities.read("row", compiled)).isEqualTo(schema);
    Class<?> java = compiled.loadClass("row.RunState");
    assertThat(Arrays.stream(java.getEnumConstants()).map(Object::toString))
        .containsExactly(
            "NOT_STARTED",
            "_2X",
            "DONE",
            "DONE_2",
            "IT_S",
            "LABEL",
            "CLASS",
            "GRÖSSE",
            "PADDED",
            "A_B_C");
  }

  @Test
  void a_name_of_the_type_is_needed(@TempDir Path directory) throws Exception {
    CompiledEntities entities =
        new CompiledEntities(directory)
            .with(
                "Dome",
                """
                @Entity class Dome {
                  @Id long id;
                  @org.hibernate.annotations.JdbcType(dev.revise.mapping.EnumForm.class) Lamp lamp;
                }
                enum Lamp { ON, OFF }
                """);
    List<Class<?>> classes = entities.load();

    assertThatThrownBy(() -> EntitySource.of(classes, "cdb").read())
        .hasMessageContaining("Dome.lamp: EnumForm needs the name of the enum type");
  }

  private static long count(SessionFactory sessions, String condition) {
    return sessions.fromTransaction(
        session ->
            session
                .createSelectionQuery("select count(*) from Dome where " + condition, Long.class)
                .getSingleResult());
  }

  private static Object found(SessionFactory sessions, Class<?> entity, String field)
      throws ReflectiveOperationException {
    return value(sessions.fromTransaction(session -> (Object) session.find(entity, 7L)), field);
  }

  /** To H2, labels that differ in case are one. */
  private static EnumType withoutCases() {
    return new EnumType(
        STATE.name(), STATE.labels().stream().filter(l -> !l.equals("DONE")).toList());
  }

  private static EnumType lamp(String schema) {
    return EnumType.of(new TableName(schema, "lamp"), "ON", "OFF");
  }

  private static Schema schema(EnumType state, EnumType lamp) {
    Table run =
        Table.of(
                name("run"),
                Column.bigint("id").notNull(),
                Column.of("state", state.type()).notNull())
            .with(new PrimaryKey("run_pkey", "id", "state"));
    Table dome =
        Table.of(
                name("dome"),
                Column.bigint("id").notNull(),
                Column.of("lamp", lamp.type()).notNull().defaultsTo(new DefaultValue.Text("ON")),
                Column.of("state", state.type()))
            .with(new PrimaryKey("dome_pkey", "id"));
    return Schema.of(
        List.of(run, dome),
        List.of(View.of(name("dome_state"), dome.name(), "id", "lamp")),
        List.of(state, lamp),
        List.of());
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

  private static Object row(Class<?> run, long id, Object state) {
    try {
      Object row = run.getDeclaredConstructor().newInstance();
      run.getField("id").set(row, id);
      run.getField("state").set(row, state);
      return row;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(Object row, String field) throws ReflectiveOperationException {
    return row.getClass().getField(field).get(row);
  }
}
