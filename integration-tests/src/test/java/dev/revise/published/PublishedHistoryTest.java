package dev.revise.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.Drift;
import dev.revise.engine.ExplainingDriver;
import dev.revise.engine.ReviseCallback;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * From each published file to the next and back: what is written is what was drafted, and stock
 * Flyway brings a database to exactly what each file says, up and down.
 */
@EachServer
class PublishedHistoryTest {

  @TestFactory
  Stream<DynamicTest> each_file_is_reached_from_the_one_before_and_from_the_one_after() {
    return PublishedFiles.all().stream()
        .flatMap(
            files ->
                Stream.of(DatabaseKind.values())
                    .map(
                        kind ->
                            dynamicTest(
                                "%s / %s / %d files"
                                    .formatted(files.database(), kind, files.files().size()),
                                () -> follow(files, kind))));
  }

  private static void follow(PublishedFiles files, DatabaseKind kind) throws Exception {
    WrittenHistory written = WrittenHistory.of(files);
    PublishedRevision.belongTo(written.database());
    for (int at = 0; at < written.drafts().size(); at++) {
      assertThat(written.database().history().steps().get(at).upgrade())
          .as(written.drafts().get(at).className())
          .isEqualTo(written.drafts().get(at).operations());
    }
    try (TestDatabase database = kind.fresh()) {
      for (String schema : written.schemaNames()) {
        database.execute("CREATE SCHEMA \"" + schema + "\"");
      }
      for (int file = 1; file <= files.files().size(); file++) {
        flyway(files, written, database).target(new RevisionId(file).toString()).load().migrate();
        requireIs(files, written, database, file);
      }
      for (int file = files.files().size() - 1; file >= 1; file--) {
        flyway(files, written, database).target(new RevisionId(file + 1).toString()).load().undo();
        requireIs(files, written, database, file);
      }
      flyway(files, written, database).target("0001").load().undo();
      assertThat(read(written, database)).isEqualTo(Schema.empty());
    }
  }

  private static void requireIs(
      PublishedFiles files, WrittenHistory written, TestDatabase database, int file)
      throws SQLException {
    Schema expected = written.schemas().get(file - 1);
    Dialect dialect = Dialects.ofUrl(database.url());
    assertThat(Drift.between(dialect.normalize(expected), read(written, database)).differences())
        .as(files.files().get(file - 1).toString())
        .isEmpty();
  }

  private static Schema read(WrittenHistory written, TestDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return new DatabaseSource(connection, written.schemaNames()).read();
    }
  }

  private static FluentConfiguration flyway(
      PublishedFiles files, WrittenHistory written, TestDatabase database) {
    return Flyway.configure(withoutDatabases())
        .driver(ExplainingDriver.class.getName())
        .dataSource(database.url(), database.user(), database.password())
        .defaultSchema(files.database())
        .createSchemas(false)
        .locations(new String[0])
        .javaMigrations(written.revisions().toArray(JavaMigration[]::new))
        .callbacks(new ReviseCallback());
  }

  /** One that knows no module whose database is called as the files call theirs. */
  private static ClassLoader withoutDatabases() {
    return new ClassLoader(PublishedHistoryTest.class.getClassLoader()) {
      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        return name.endsWith(ManagedDatabase.class.getName())
            ? Collections.emptyEnumeration()
            : super.getResources(name);
      }
    };
  }
}
