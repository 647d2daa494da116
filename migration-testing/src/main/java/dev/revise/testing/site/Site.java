package dev.revise.testing.site;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.engine.ExplainingDriver;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.ReviseCallback;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.H2Databases;
import dev.revise.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A live database that stock Flyway moves, as a site would. */
public final class Site implements AutoCloseable {
  private final ManagedDatabase database;
  private final TestDatabase place;
  private final Map<String, String> placeholders;

  private Site(ManagedDatabase database, TestDatabase place, Map<String, String> placeholders) {
    this.database = database;
    this.place = place;
    this.placeholders = Map.copyOf(placeholders);
  }

  /** A database that is there already, as it is. */
  public static Site of(ManagedDatabase database, TestDatabase place) {
    return of(database, place, Map.of());
  }

  /** The same where data steps are told these. */
  public static Site of(
      ManagedDatabase database, TestDatabase place, Map<String, String> placeholders) {
    return new Site(database, place, placeholders);
  }

  /** A new database, brought to that revision. */
  public static Site at(ManagedDatabase database, DatabaseKind kind, RevisionId revision) {
    return at(database, kind, revision, Map.of());
  }

  /** The same where data steps are told these. */
  public static Site at(
      ManagedDatabase database,
      DatabaseKind kind,
      RevisionId revision,
      Map<String, String> placeholders) {
    return new Site(
        database, kind.copyOf(Template.of(database, kind, revision, placeholders)), placeholders);
  }

  /** The same where the database survives its server. Of H2 that is no copy. */
  public static Site onDisk(
      ManagedDatabase database,
      DatabaseKind kind,
      RevisionId revision,
      Map<String, String> placeholders) {
    if (kind == DatabaseKind.POSTGRESQL) {
      return at(database, kind, revision, placeholders);
    }
    Site site = of(database, H2Databases.inDirectory(Path.of("target", "databases")), placeholders);
    site.upgrade(revision);
    return site;
  }

  /** Ends the server or its sessions at once, without a chance to tidy up. */
  public void crash() throws SQLException {
    place.execute(
        switch (place.kind()) {
          case H2 -> "SHUTDOWN IMMEDIATELY";
          case POSTGRESQL ->
              """
              SELECT pg_terminate_backend(pid) FROM pg_stat_activity
              WHERE datname = current_database() AND pid <> pg_backend_pid()""";
        });
  }

  public Dialect dialect() throws SQLException {
    try (Connection connection = connect()) {
      return Dialects.of(connection);
    }
  }

  public void upgrade(RevisionId target) {
    if (target.equals(RevisionId.BASE)) {
      return;
    }
    flyway().target(MigrationVersion.fromVersion(target.toString())).load().migrate();
  }

  /** Whatever is lost. Flyway's target of an undo is the last revision that goes. */
  public void downgrade(RevisionId target) {
    if (target.equals(database.history().head())) {
      return;
    }
    flyway().target(MigrationVersion.fromVersion(target.next().toString())).load().undo();
  }

  /** As the module has it, allowed to lose what an undo loses. */
  public FluentConfiguration flyway() {
    return Flyway.configure()
        .configuration(Map.of("flyway.undoAllowDataLoss", "true"))
        .driver(ExplainingDriver.class.getName())
        .dataSource(place.url(), place.user(), place.password())
        .defaultSchema(history().schema())
        .table(history().name())
        .locations("classpath:" + packageOfRevisions())
        .failOnMissingLocations(true)
        .placeholders(placeholders)
        .callbacks(new ReviseCallback());
  }

  /** The revisions that history calls applied and not taken back, in order. */
  public List<String> applied() {
    return Stream.of(flyway().load().info().all())
        .filter(info -> info.getState() == MigrationState.SUCCESS)
        .filter(info -> info.getVersion() != null)
        .map(MigrationInfo::getVersion)
        .map(MigrationVersion::getVersion)
        .toList();
  }

  public CatalogueLines catalogue() throws SQLException {
    try (Connection connection = connect()) {
      return CatalogueLines.of(connection, place.kind());
    }
  }

  /** The schema as our own reader sees it. */
  public Schema introspected() throws SQLException {
    try (Connection connection = connect()) {
      return new DatabaseSource(connection, List.of(database.schema())).read();
    }
  }

  public Connection connect() throws SQLException {
    return place.connect();
  }

  public String schema() {
    return database.schema();
  }

  /** Flyway's table. */
  public TableName history() {
    return database.historyTable();
  }

  /** The same as revise's commands see it. */
  public LiveDatabase live() {
    return Live.of(database, place, placeholders);
  }

  public TestDatabase place() {
    return place;
  }

  private String packageOfRevisions() {
    return database
        .history()
        .steps()
        .get(0)
        .revision()
        .getClass()
        .getPackageName()
        .replace('.', '/');
  }

  @Override
  public void close() {
    place.close();
  }
}
