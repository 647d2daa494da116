package dev.revise.flyway.undo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resolver.MigrationResolver;
import org.flywaydb.core.api.resolver.ResolvedMigration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.sql.SqlMigrationExecutor;
import org.flywaydb.core.internal.resource.ResourceName;
import org.flywaydb.core.internal.resource.ResourceNameParser;

/**
 * The undo scripts in the configured locations. A resolver is handed Flyway's own resource
 * provider, parser and script executor, which a command is not; so this one resolves no migration
 * for Flyway, and keeps the scripts for us.
 */
final class UndoScripts implements MigrationResolver {
  private final List<UndoScript> scripts = new ArrayList<>();
  private Context context;

  private record UndoScript(ResourceName name, LoadableResource resource) {
    MigrationVersion version() {
      return name.getVersion();
    }
  }

  static String prefix(Configuration configuration) {
    return configuration
        .getPluginRegister()
        .getExact(UndoConfiguration.class)
        .getUndoSqlMigrationPrefix();
  }

  @Override
  public Collection<ResolvedMigration> resolveMigrations(Context context) {
    this.context = context;
    scripts.clear();
    if (!context.configuration.isSkipDefaultResolvers()) {
      collect(context);
    }
    return List.of();
  }

  private void collect(Context context) {
    var prefix = prefix(context.configuration);
    var suffixes = context.configuration.getSqlMigrationSuffixes();
    var parser = new ResourceNameParser(context.configuration);
    for (var resource : context.resourceProvider.getResources(prefix, suffixes)) {
      var name = parser.parse(resource.getFilename());
      if (name.isValid() && prefix.equals(name.getPrefix())) {
        scripts.add(new UndoScript(name, resource));
      }
    }
  }

  /** The script that undoes the version, read and parsed. */
  Optional<Reversal> find(MigrationVersion version) {
    var found = scripts.stream().filter(script -> script.version().equals(version)).toList();
    if (found.size() > 1) {
      throw new FlywayException(
          "version %s has two undo scripts, %s and %s; keep one"
              .formatted(version, path(found.get(0)), path(found.get(1))));
    }
    return found.stream().findFirst().map(this::parse);
  }

  private Reversal parse(UndoScript script) {
    var configuration = context.configuration;
    var sql =
        context.sqlScriptFactory.createSqlScript(
            script.resource(), configuration.isMixed(), context.resourceProvider);
    sql.validate();
    return new ScriptReversal(
        script.resource().getFilename(),
        new SqlMigrationExecutor(
            context.sqlScriptExecutorFactory, sql, true, configuration.isBatch()));
  }

  private static String path(UndoScript script) {
    return script.resource().getAbsolutePath();
  }
}
