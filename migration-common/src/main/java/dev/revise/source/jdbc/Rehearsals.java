package dev.revise.source.jdbc;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Rehearsal;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Has the database print queries, where it can, to find those that it prints as it does its views'.
 *
 * @param live the schema that is there, normalized
 * @param definitions the queries of its views as the catalogue prints them
 */
record Rehearsals(
    Connection connection, Dialect dialect, Schema live, Map<TableName, String> definitions) {

  /** The queries that say a view in other words than the database, normalized. */
  Map<TableName, Set<ViewQuery>> same(Collection<View> models) throws SQLException {
    Map<TableName, Set<ViewQuery>> seen = new HashMap<>();
    Map<TableName, Set<ViewQuery>> same = new HashMap<>();
    for (View model : models) {
      TableName name = model.name();
      ViewQuery query = dialect.normalize(model).query();
      boolean isNew = seen.computeIfAbsent(name, key -> new HashSet<>()).add(query);
      if (isNew && isSaidOtherwise(name, query) && isPrinted(name, model.query())) {
        same.computeIfAbsent(name, key -> new HashSet<>()).add(query);
      }
    }
    return same;
  }

  private boolean isSaidOtherwise(TableName name, ViewQuery query) {
    return live.views().containsKey(name) && !live.view(name).query().equals(query);
  }

  private boolean isPrinted(TableName name, ViewQuery query) throws SQLException {
    return query instanceof ViewQuery.Sql sql
        && printed(sql.text()).equals(Optional.of(definitions.get(name)));
  }

  private Optional<String> printed(String query) throws SQLException {
    Optional<Rehearsal> rehearsal = dialect.catalogue().rehearsal(query);
    return rehearsal.isPresent() ? printed(rehearsal.get()) : Optional.empty();
  }

  private Optional<String> printed(Rehearsal rehearsal) throws SQLException {
    try (ReadTransaction attempt = new ReadTransaction(connection)) {
      return definition(attempt.connection(), rehearsal);
    }
  }

  /** Nothing if we may not, or if the query no longer fits what is there. */
  private static Optional<String> definition(Connection connection, Rehearsal rehearsal) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(rehearsal.create());
      try (ResultSet rows = statement.executeQuery(rehearsal.definition())) {
        rows.next();
        return Optional.of(rows.getString("definition"));
      }
    } catch (SQLException refused) {
      return Optional.empty();
    }
  }
}
