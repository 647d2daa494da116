package dev.revise.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.testing.rows.EntityRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Assumptions;

/** One row of each entity, written through Hibernate, those that others reference first. */
final class WrittenRows {
  /** SQLSTATE of a check that is not kept: PostgreSQL's and H2's. */
  private static final List<String> CHECKS = List.of("23514", "23513");

  private final SessionFactory sessions;
  private final Schema schema;
  private final Map<TableName, Object> rows = new LinkedHashMap<>();

  /** The tables that took none, and why. */
  private final Map<TableName, String> refused = new LinkedHashMap<>();

  WrittenRows(SessionFactory sessions, Schema schema) {
    this.sessions = sessions;
    this.schema = schema;
  }

  /** What the database numbers gets its number. */
  void write(TableName table, Class<?> entity) throws ReflectiveOperationException {
    if (pointsToRefused(table)) {
      refused.put(table, "it points to a row that was refused");
      return;
    }
    Object row = EntityRows.of(entity);
    for (ForeignKey key : schema.table(table).foreignKeys().toList()) {
      point(key, row, rows.get(key.references()));
    }
    Object fresh = EntityRows.unnumbered(row);
    try {
      sessions.inTransaction(session -> session.persist(fresh));
    } catch (HibernateException e) {
      refused.put(table, check(e).orElseThrow(() -> e));
      return;
    }
    rows.put(table, EntityRows.numbered(row, fresh));
  }

  /** Nothing to point to is there in a circle of keys, where they may be empty. */
  private static void point(ForeignKey key, Object row, Object referenced)
      throws ReflectiveOperationException {
    for (int at = 0; at < key.columns().size(); at++) {
      String column = key.columns().get(at);
      if (referenced == null) {
        EntityRows.emptyIfPossible(row, column);
      } else {
        EntityRows.set(row, column, EntityRows.get(referenced, key.referencedColumns().get(at)));
      }
    }
  }

  private boolean pointsToRefused(TableName table) {
    return schema
        .table(table)
        .foreignKeys()
        .map(ForeignKey::references)
        .anyMatch(refused::containsKey);
  }

  /** What the database says of a check that refuses a row of ones. */
  private static Optional<String> check(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && CHECKS.contains(sql.getSQLState())) {
        return String.valueOf(sql.getMessage()).lines().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Once all else was seen to hold: skips the test if a table was left out. */
  void reportRefused() {
    if (!refused.isEmpty()) {
      Assumptions.abort(
          refused.entrySet().stream()
              .map(one -> "no row of %s was written: %s".formatted(one.getKey(), one.getValue()))
              .collect(Collectors.joining("; ", "", "; the others hold")));
    }
  }

  /** But for what the database computes. */
  void requireRead() {
    rows.values()
        .forEach(
            row ->
                assertThat(found(row))
                    .usingRecursiveComparison()
                    .ignoringFields(EntityRows.computed(row.getClass()))
                    .isEqualTo(row));
  }

  private Object found(Object row) {
    return sessions.fromTransaction(session -> (Object) session.find(row.getClass(), id(row)));
  }

  private Object id(Object row) {
    return sessions.getPersistenceUnitUtil().getIdentifier(row);
  }

  /** Whatever may be without a value loses it. */
  void change() throws ReflectiveOperationException {
    for (Object row : rows.values()) {
      EntityRows.empty(row);
      sessions.inTransaction(session -> session.merge(row));
    }
  }

  void delete() {
    List<Object> all = new ArrayList<>(rows.values());
    Collections.reverse(all);
    for (Object row : all) {
      sessions.inTransaction(session -> session.remove(session.find(row.getClass(), id(row))));
      assertThat(found(row)).isNull();
    }
  }
}
