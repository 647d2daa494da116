package dev.revise.flyway.undo;

import java.util.stream.Stream;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.callback.CallbackExecutor;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.info.MigrationInfoImpl;
import org.flywaydb.core.internal.resolver.CompositeMigrationResolver;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;

/** What Flyway hands to a command. */
record UndoSession(
    Configuration configuration,
    CompositeMigrationResolver resolver,
    SchemaHistory history,
    Database<?> database,
    Schema<?, ?> schema,
    CallbackExecutor<Event> callbacks) {

  /** The history as it is now, on the connection that holds Flyway's lock if it is held. */
  AppliedHistory read() {
    history.clearCache();
    var service = FlywayLine.service(this);
    service.refresh();
    return new AppliedHistory(Stream.of(service.all()).map(MigrationInfoImpl.class::cast).toList());
  }

  /** Makes the migration connection what it was at first, in the schema of the history. */
  void prepareConnection() {
    var connection = database.getMigrationConnection();
    connection.restoreOriginalState();
    connection.changeCurrentSchemaTo(schema);
  }

  /** Whether a transaction that fails leaves no trace, DDL included. */
  boolean rollsBackDdl() {
    return database.supportsDdlTransactions() && configuration.isExecuteInTransaction();
  }
}
