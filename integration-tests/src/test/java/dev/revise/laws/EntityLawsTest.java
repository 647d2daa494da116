package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.entity.References;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Law 5, for entities: Hibernate finds the head as they say it, and works with it. */
class EntityLawsTest {
  @TestFactory
  Stream<DynamicTest> a_row_of_each_entity_is_written_read_changed_and_deleted() {
    return Narrowing.some(
        Case.all()
            .filter(one -> LiveEntities.areWritten(one.database()))
            .map(
                one ->
                    one.test(
                        "a row of each entity is written, read, changed and deleted",
                        () -> rowOfEach(one))));
  }

  private static void rowOfEach(Case one) throws Exception {
    try (Site site = one.atHead();
        SessionFactory sessions = EntitySessions.open(one.database(), site.place())) {
      List<Object> rows = new ArrayList<>();
      for (Class<?> entity : tables(one)) {
        rows.add(EntityRows.of(entity));
      }
      write(sessions, rows);
      assertRead(sessions, rows);
      assertShown(sessions, one);
      change(sessions, rows);
      assertRead(sessions, rows);
      delete(sessions, rows);
      assertThat(tables(one)).allSatisfy(entity -> assertThat(count(sessions, entity)).isZero());
    }
  }

  private static void write(SessionFactory sessions, List<Object> rows) throws Exception {
    for (Object row : rows) {
      Object copy = EntityRows.copy(row);
      sessions.inTransaction(session -> session.persist(copy));
    }
  }

  private static void assertRead(SessionFactory sessions, List<Object> rows) {
    rows.forEach(row -> assertThat(found(sessions, row)).usingRecursiveComparison().isEqualTo(row));
  }

  private static Object found(SessionFactory sessions, Object row) {
    Class<?> entity = row.getClass();
    return sessions.fromTransaction(session -> (Object) session.find(entity, id(sessions, row)));
  }

  private static void change(SessionFactory sessions, List<Object> rows) throws Exception {
    for (Object row : rows) {
      EntityRows.empty(row);
      sessions.inTransaction(session -> session.merge(row));
    }
  }

  /** Those that reference others first. */
  private static void delete(SessionFactory sessions, List<Object> rows) {
    Collections.reverse(rows);
    rows.forEach(
        row ->
            sessions.inTransaction(
                session -> session.remove(session.find(row.getClass(), id(sessions, row)))));
  }

  /** A view shows the one row, all of it. */
  private static void assertShown(SessionFactory sessions, Case one) throws Exception {
    for (Class<?> view : views(one)) {
      Object expected = EntityRows.of(view);
      assertThat(found(sessions, expected)).usingRecursiveComparison().isEqualTo(expected);
      assertThat(count(sessions, view)).isOne();
    }
  }

  private static Object id(SessionFactory sessions, Object row) {
    return sessions.getPersistenceUnitUtil().getIdentifier(row);
  }

  private static long count(SessionFactory sessions, Class<?> entity) {
    return sessions.fromTransaction(
        session ->
            session
                .createSelectionQuery("select count(*) from " + entity.getSimpleName(), Long.class)
                .getSingleResult());
  }

  private static List<Class<?>> views(Case one) throws ClassNotFoundException {
    return EntitySessions.entities(one.database()).stream()
        .filter(entity -> entity.isAnnotationPresent(Immutable.class))
        .toList();
  }

  /** Those that others reference first. */
  private static List<Class<?>> tables(Case one) throws ClassNotFoundException {
    Map<String, Class<?>> classes =
        EntitySessions.entities(one.database()).stream()
            .filter(entity -> !entity.isAnnotationPresent(Immutable.class))
            .collect(
                Collectors.toMap(
                    entity -> entity.getAnnotation(Table.class).name(), Function.identity()));
    Set<Class<?>> ordered = new LinkedHashSet<>();
    classes.keySet().forEach(table -> add(table, classes, ordered));
    return List.copyOf(ordered);
  }

  private static void add(String table, Map<String, Class<?>> classes, Set<Class<?>> ordered) {
    Class<?> entity = classes.get(table);
    for (References key : entity.getAnnotationsByType(References.class)) {
      if (!key.table().equals(table)) {
        add(key.table(), classes, ordered);
      }
    }
    ordered.add(entity);
  }
}
