package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Roles;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.source.felis.FelisSource;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A schema does not differ from what was built from it, and nor does the next from a step to it.
 */
@EachServer
class BuiltDatabaseTest {
  private static final int LIVE = Integer.getInteger("revise.test.seeds", 100);
  private static final Path PUBLISHED =
      Optional.ofNullable(System.getenv("REVISE_FELIS"))
          .map(Path::of)
          .orElse(Path.of("..", "..", "shared", "felis"));

  @Test
  void thousands_of_random_schemas_are_what_their_operations_build() {
    for (int seed = 0; seed < 2000; seed++) {
      Schema schema = new RandomSchemas("cdb", new Random(seed)).next();
      Schema built = SchemaDiff.between(Schema.empty(), schema).applyTo(Schema.empty());
      for (Dialect dialect : Dialects.all()) {
        Schema normal = dialect.normalize(schema);
        assertThat(Drift.between(normal, dialect.normalize(built)).differences())
            .as("seed " + seed)
            .isEmpty();
        assertThat(Drift.between(normal, dialect.normalize(normal)).differences())
            .as("seed " + seed)
            .isEmpty();
      }
    }
  }

  /** Each in a schema of its own, so that all are read at once. */
  @ParameterizedTest
  @EnumSource
  void hundreds_of_random_schemas_are_what_a_database_holds(DatabaseKind kind) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      for (String role : RandomSchemas.roles()) {
        Roles.create(connection, role);
      }
      for (int seed = 0; seed < LIVE; seed++) {
        build(connection, random(seed), "cdb" + seed);
      }
      Schema all = read(connection, IntStream.range(0, LIVE).mapToObj(seed -> "cdb" + seed));
      for (int seed = 0; seed < LIVE; seed++) {
        assertThat(differences(connection, random(seed), only("cdb" + seed, all)))
            .as("seed " + seed)
            .isEmpty();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> published_felis_files() throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), "needs the published files");
    return Stream.of("cdb_latiss", "cdb_lsstcomcamsim")
        .flatMap(
            name ->
                Stream.of(DatabaseKind.values())
                    .map(kind -> dynamicTest(kind + ", " + name, () -> follow(kind, name))));
  }

  /** From each to the next, and all the way back. */
  private static void follow(DatabaseKind kind, String name) throws SQLException, IOException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      execute(connection, "CREATE SCHEMA \"" + name + "\"");
      List<Schema> schemas = Stream.concat(Stream.of(Schema.empty()), published(name)).toList();
      for (int i = 1; i < schemas.size(); i++) {
        move(connection, name, schemas.get(i - 1), schemas.get(i));
      }
      for (int i = schemas.size() - 1; i > 0; i--) {
        move(connection, name, schemas.get(i), schemas.get(i - 1));
      }
    }
  }

  private static Stream<Schema> published(String name) throws IOException {
    try (Stream<Path> files = Files.list(PUBLISHED.resolve(name))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream()
          .map(file -> FelisSource.of(file).read())
          .map(schema -> schema.inSchema(schema.names().findFirst().orElseThrow().schema(), name));
    }
  }

  private static void move(Connection connection, String name, Schema from, Schema to)
      throws SQLException {
    Dialect dialect = Dialects.of(connection);
    Schema normal = dialect.normalize(to);
    execute(connection, dialect.script(SchemaDiff.between(dialect.normalize(from), normal)));
    assertThat(differences(connection, to, read(connection, Stream.of(name)))).isEmpty();
  }

  private static Schema random(int seed) {
    return new RandomSchemas("cdb" + seed, new Random(seed)).next();
  }

  private static void build(Connection connection, Schema schema, String name) throws SQLException {
    execute(connection, "CREATE SCHEMA \"" + name + "\"");
    Dialect dialect = Dialects.of(connection);
    execute(connection, dialect.script(SchemaDiff.between(Schema.empty(), schema)));
  }

  private static Schema read(Connection connection, Stream<String> names) {
    return new DatabaseSource(connection, names.toList()).read();
  }

  private static Schema only(String name, Schema all) {
    return Schema.of(
        all.tables().values().stream().filter(t -> t.name().schema().equals(name)).toList(),
        all.views().values().stream().filter(v -> v.name().schema().equals(name)).toList(),
        all.enums().values().stream().filter(e -> e.name().schema().equals(name)).toList(),
        all.sequences().values().stream().filter(s -> s.name().schema().equals(name)).toList());
  }

  private static List<Difference> differences(
      Connection connection, Schema expected, Schema actual) {
    return Drift.between(Dialects.of(connection).normalize(expected), actual).differences();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
