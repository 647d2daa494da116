package dev.revise.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.source.jdbc.CatalogueColumn;
import dev.revise.source.jdbc.Ledger;
import dev.revise.source.jdbc.LedgerColumn;
import dev.revise.source.jdbc.ServerVersion;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The snapshot differs where schemas differ, and nowhere else. One change after the other: each
 * holds locks until it is rolled back.
 */
@Execution(ExecutionMode.SAME_THREAD)
class PostgresSnapshotTest {
  private static final Set<String> ABOUT_OTHERS = Set.of("pg_depend", "pg_description");

  private static TestDatabase untouched;
  private static TestDatabase postgres;
  private static CatalogueSnapshot original;

  /**
   * One for all changes: a new session knows nothing of the catalogues and is four times slower.
   */
  private static Connection session;

  @BeforeAll
  static void create() throws SQLException {
    untouched = HostileSchema.created(DatabaseKind.POSTGRESQL);
    postgres = DatabaseKind.POSTGRESQL.copyOf(untouched);
    original = HostileSchema.snapshot(postgres);
    session = postgres.connect();
    session.setAutoCommit(false);
  }

  @AfterAll
  static void drop() throws SQLException {
    session.close();
    postgres.close();
    untouched.close();
  }

  /** Other numbers, other places of columns, holes between them, rows, and what stands aside. */
  @Test
  void theOrderOfCreationDoesNotCount() throws SQLException {
    try (TestDatabase other = DatabaseKind.POSTGRESQL.fresh()) {
      HostileSchema.of(DatabaseKind.POSTGRESQL, HostileSchema.version(other))
          .reversed()
          .with(
              3,
              "ALTER TABLE cdb.exposure ADD COLUMN gone integer DEFAULT 3 CHECK (gone > 0)",
              "ALTER TABLE cdb.exposure DROP COLUMN gone",
              "ALTER TABLE cdb.night ADD COLUMN gone text, DROP COLUMN note",
              "ALTER TABLE cdb.night DROP COLUMN gone, ADD COLUMN note varchar(20)",
              "ALTER TYPE \"Odd \"\"one\"\". \\x\".\"Ty pe\" RENAME ATTRIBUTE a TO c CASCADE",
              "ALTER TYPE \"Odd \"\"one\"\". \\x\".\"Ty pe\" RENAME ATTRIBUTE c TO a CASCADE",
              "CREATE TABLE cdb.gone (a integer)",
              "DROP TABLE cdb.gone",
              "CREATE SCHEMA aside",
              "CREATE TABLE aside.exposure (a integer PRIMARY KEY)")
          .create(other);

      assertThat(original.differences(HostileSchema.snapshot(other))).isEmpty();
    }
  }

  /** All but what only C code or a library of the machine brings, and what another value says. */
  @Test
  void eachColumnThatTheLedgerKeepsIsSaidOfSomething() throws SQLException {
    assertThat(
            Ledger.ofRevise().of("postgresql", HostileSchema.version(postgres)).stream()
                .filter(column -> column.holds().isKept())
                .map(LedgerColumn::name)
                .filter(column -> !ABOUT_OTHERS.contains(column.catalogue()))
                .filter(column -> original.lines().stream().noneMatch(saying(column)))
                .map(CatalogueColumn::toString))
        .isSubsetOf(
            "pg_attribute.atttypmod",
            "pg_collation.colliculocale",
            "pg_collation.collicurules",
            "pg_proc.protrftypes",
            "pg_rewrite.ev_qual",
            "pg_transform.trftosql",
            "pg_type.typtypmod");
  }

  private static Predicate<String> saying(CatalogueColumn column) {
    return line ->
        line.startsWith(column.catalogue() + " ") && line.contains(": " + column.column() + " = ");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "changes.postgresql.csv", delimiter = '|')
  void eachChangeIsSeen(String since, String sql, String fact) throws SQLException {
    assumeTrue(HostileSchema.version(postgres).compareTo(ServerVersion.of(since)) >= 0);

    try {
      HostileSchema.execute(session, sql);
      assertThat(original.differences(HostileSchema.snapshot(session, DatabaseKind.POSTGRESQL)))
          .anySatisfy(line -> assertThat(line).contains(fact));
    } finally {
      session.rollback();
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "no-changes.postgresql.csv", delimiter = '|')
  void whatIsNoSchemaIsNotSeen(String sql) throws SQLException {
    try (TestDatabase copy = DatabaseKind.POSTGRESQL.copyOf(untouched);
        Connection connection = copy.connect()) {
      HostileSchema.execute(connection, sql);

      assertThat(original.differences(HostileSchema.snapshot(copy))).isEmpty();
    }
  }
}
