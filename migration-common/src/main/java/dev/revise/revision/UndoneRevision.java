package dev.revise.revision;

import dev.revise.dialect.Dialects;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.Placeholders;
import dev.revise.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * A revision that stock Flyway is asked to take back: what stands in the way, and what it costs.
 */
record UndoneRevision(RevisionStep step, Operations operations) {

  static UndoneRevision of(RevisionStep step) {
    return new UndoneRevision(step, step.downgrade());
  }

  Optional<String> obstacle(Configuration configuration) {
    Placeholders given = Placeholders.of(configuration.getPlaceholders());
    String database = step.revision().database().name();
    return Stream.concat(
            Barrier.below(step).map(barrier -> barrier.sentence(database)).stream(),
            Demand.unmet(step, operations, given).stream().map(Demand::sentence))
        .findFirst();
  }

  /**
   * @param before what is taken back before this one
   */
  List<String> losses(List<RevisionStep> before, Connection connection) throws SQLException {
    List<Operation> first = new ArrayList<>();
    before.forEach(one -> first.addAll(one.downgrade().list()));
    return Stream.concat(
            operations.stream().flatMap(operation -> StepLoss.of(step, operation).stream()),
            Losses.after(new Operations(first), operations, connection).stream())
        .map(Object::toString)
        .toList();
  }

  /** Keeps others off the tables that lose anything, until the transaction ends. */
  void lock(Connection connection) throws SQLException {
    for (TableName table : Losses.tablesOf(operations)) {
      for (String sql : Dialects.of(connection).locks().lock(table)) {
        new PlainSql(connection).execute(sql);
      }
    }
  }
}
