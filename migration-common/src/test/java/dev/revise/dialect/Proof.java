package dev.revise.dialect;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Something that is told of an operation and shown on a database, up and down, for every story, and
 * so for every kind of operation: {@link StoryTest} demands one of each.
 */
@FunctionalInterface
interface Proof {
  /** What makes the type {@code public.spoly}, unless the database has it. */
  Map<DatabaseKind, List<String>> SPOLY =
      Map.of(
          DatabaseKind.H2,
          List.of(
              "CREATE SCHEMA \"public\"",
              "CREATE DOMAIN \"public\".\"spoly\" AS character varying"),
          DatabaseKind.POSTGRESQL,
          List.of(
              """
              DO $spoly$
              BEGIN
                IF to_regtype('public.spoly') IS NULL THEN
                  CREATE EXTENSION pg_sphere SCHEMA public;
                END IF;
              END
              $spoly$"""));

  /**
   * @param before what has run
   */
  void run(List<Operation> before, List<Operation> operations) throws SQLException;

  static Stream<DynamicTest> each(Proof proof) {
    List<Operation> creation = creation();
    return Stories.all()
        .flatMap(
            story -> {
              List<Operation> up = story.operations().list();
              List<Operation> there = new ArrayList<>(creation);
              there.addAll(up);
              return Stream.of(
                  DynamicTest.dynamicTest(story.name() + " up", () -> proof.run(creation, up)),
                  DynamicTest.dynamicTest(
                      story.name() + " down",
                      () -> proof.run(there, story.operations().inverse().list())));
            });
  }

  private static List<Operation> creation() {
    Schema schema = StoryTables.before();
    SchemaChange change = new SchemaChange(Schema.empty());
    change.create(schema.tables().values().toArray(Table[]::new));
    change.create(schema.views().values().toArray(View[]::new));
    return change.operations().list();
  }

  /** A new database with the schema, roles and types that stories speak of. */
  static TestDatabase database(DatabaseKind kind) throws SQLException {
    TestDatabase database = kind.fresh();
    database.execute("CREATE SCHEMA \"cdb\"");
    database.execute(SPOLY.get(kind).toArray(String[]::new));
    try (Connection connection = database.connect()) {
      for (String role : List.of("usdf", "oods")) {
        Roles.create(connection, role);
      }
    }
    return database;
  }

  static Schema schema(List<Operation> before, List<Operation> more) {
    return new Operations(more).applyTo(new Operations(before).applyTo(Schema.empty()));
  }

  static void execute(Statement statement, Dialect dialect, Operation operation)
      throws SQLException {
    for (Command command : dialect.render(operation)) {
      statement.execute(
          command instanceof Command.Requirement requirement
              ? requirement.countSql()
              : ((Command.Statement) command).sql());
    }
  }
}
