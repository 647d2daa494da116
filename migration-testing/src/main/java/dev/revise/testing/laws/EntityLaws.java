package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.entity.Unsaid;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.testing.site.Site;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.DynamicTest;

/** Hibernate finds the head as the entities say it, and works with it. */
final class EntityLaws {
  private static final String ROWS = "a row of each entity is written, read, changed and deleted";
  private static final String NOTHING = "there is nothing to generate from entities";

  private EntityLaws() {}

  static Stream<DynamicTest> nothingToGenerate(TestedHistory history) {
    LiveEntities entities = new LiveEntities(history);
    return entities
        .absent()
        .map(reason -> history.leftOut(NOTHING, reason))
        .orElseGet(
            () ->
                history.test(
                    NOTHING,
                    () ->
                        assertThat(
                                SchemaDiff.between(
                                        entities.head(),
                                        Unsaid.from(entities.head(), entities.read()))
                                    .list())
                            .isEmpty()));
  }

  static Stream<DynamicTest> rowOfEach(Case one, LiveEntities entities) {
    return Stream.of(
        entities
            .absent()
            .map(reason -> one.leftOut(ROWS, reason))
            .orElseGet(() -> one.test(ROWS, () -> rows(one, entities))));
  }

  private static void rows(Case one, LiveEntities entities) throws Exception {
    List<Class<?>> all = entities.classes().toList();
    try (Site site = one.atHead();
        SessionFactory sessions = ValidatingSessions.open(one.database(), site.place(), all)) {
      WrittenRows rows = new WrittenRows(sessions, entities.head());
      for (Map.Entry<TableName, Class<?>> table : tables(entities, all).entrySet()) {
        rows.write(table.getKey(), table.getValue());
      }
      rows.requireRead();
      all.stream()
          .filter(entity -> entity.isAnnotationPresent(Immutable.class))
          .forEach(view -> read(sessions, view));
      rows.change();
      rows.requireRead();
      rows.delete();
      rows.reportRefused();
    }
  }

  private static void read(SessionFactory sessions, Class<?> view) {
    sessions.inSession(
        session ->
            session.createSelectionQuery("from " + view.getSimpleName(), view).getResultList());
  }

  /** Those that others reference first. */
  private static Map<TableName, Class<?>> tables(LiveEntities entities, List<Class<?>> all) {
    Schema head = entities.head();
    Map<String, Class<?>> classes = new LinkedHashMap<>();
    all.stream()
        .filter(entity -> !entity.isAnnotationPresent(Immutable.class))
        .forEach(entity -> classes.put(entity.getAnnotation(Table.class).name(), entity));
    Map<TableName, Class<?>> tables = new LinkedHashMap<>();
    referencedFirst(head).stream()
        .filter(table -> classes.containsKey(table.name()))
        .forEach(table -> tables.put(table, classes.get(table.name())));
    return tables;
  }

  private static void add(
      TableName table, Schema schema, List<TableName> waiting, Set<TableName> ordered) {
    if (!waiting.contains(table)) {
      waiting.add(table);
      schema
          .table(table)
          .foreignKeys()
          .map(ForeignKey::references)
          .filter(schema.tables()::containsKey)
          .forEach(referenced -> add(referenced, schema, waiting, ordered));
      ordered.add(table);
    }
  }

  /** A circle begins somewhere. */
  static Set<TableName> referencedFirst(Schema schema) {
    Set<TableName> ordered = new LinkedHashSet<>();
    List<TableName> waiting = new ArrayList<>();
    schema.tables().keySet().forEach(table -> add(table, schema, waiting, ordered));
    return ordered;
  }
}
