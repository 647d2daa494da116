package dev.revise.flyway.undo;

import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.FlywayExecutor;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.OperationResult;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.extensibility.CommandExtension;
import org.flywaydb.core.internal.util.TelemetryUtils;

/**
 * The command behind {@code Flyway.undo()} and {@code mvn flyway:undo}. Its priority of zero beats
 * the open-source stub, which only says that undo must be bought.
 */
public final class UndoCommand implements CommandExtension<UndoResult> {
  @Override
  public boolean handlesCommand(String command) {
    return "undo".equals(command);
  }

  @Override
  public boolean handlesParameter(String parameter) {
    return false;
  }

  @Override
  public String getDescription() {
    return "Undoes the most recently applied versioned migration, or all down to the target";
  }

  @Override
  public UndoResult handle(Configuration original, List<String> flags) {
    var scripts = new UndoScripts();
    var configuration = withResolver(original, scripts);
    return new FlywayExecutor(configuration)
        .execute(
            (resolver, history, database, schema, schemas, callbacks, interceptor) -> {
              var session =
                  new UndoSession(configuration, resolver, history, database, schema, callbacks);
              return new UndoOperation(session, scripts).run();
            },
            true,
            TelemetryUtils.getTelemetryManager(configuration));
  }

  /** The same as Flyway 11 calls it. */
  public OperationResult handle(String command, Configuration original, List<String> flags) {
    return handle(original, flags);
  }

  private static Configuration withResolver(Configuration original, MigrationResolver added) {
    var configuration = new ClassicConfiguration(original);
    configuration.setResolvers(
        Stream.concat(Stream.of(original.getResolvers()), Stream.of(added))
            .toArray(MigrationResolver[]::new));
    return configuration;
  }
}
