package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.AlterColumn;
import dev.revise.operation.CanonicalText;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A column that gets or loses a time zone holds the same moments whoever runs the revision. */
@EachServer
class ZoneConversionTest {
  private static final TableName TABLE = new TableName("cdb", "T");
  private static final ColumnType LOCAL = new Timestamp(OptionalInt.empty(), false);
  private static final ColumnType ZONED = new Timestamp(OptionalInt.empty(), true);
  private static final ColumnType TEXT = new Varchar(OptionalInt.of(60));

  /**
   * @param value in the first column, as SQL
   * @param epoch the moment that it is in the second
   */
  private record Case(ColumnType from, String zone, String value, long epoch) {
    AlterColumn operation() {
      Column column = Column.of("seen", from);
      AlterColumn alter = new AlterColumn(TABLE, column, column.withType(ZONED));
      return zone.isEmpty() ? alter : alter.in(zone);
    }

    @Override
    public String toString() {
      return from + " in " + zone;
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(LOCAL, "UTC", "TIMESTAMP '2025-06-30 12:00:00.123456'", 1751284800),
          new Case(LOCAL, "", "TIMESTAMP '2025-06-30 12:00:00.123456'", 1751284800),
          new Case(LOCAL, "America/Santiago", "TIMESTAMP '2025-06-30 12:00:00'", 1751299200),
          new Case(LOCAL, "Asia/Kolkata", "TIMESTAMP '2025-06-30 12:00:00'", 1751265000),
          new Case(Simple.DATE, "America/Santiago", "DATE '2025-06-30'", 1751256000),
          new Case(TEXT, "America/Santiago", "'2025-06-30 12:00:00'", 1751299200),
          new Case(Simple.TEXT, "", "'2025-06-30 12:00:00'", 1751284800),
          new Case(TEXT, "America/Santiago", "'2025-06-30 12:00:00+02'", 1751277600));

  @TestFactory
  Stream<DynamicTest> momentsDoNotDependOnTheSession() {
    return Stream.of(DatabaseKind.values())
        .flatMap(
            kind ->
                CASES.stream()
                    .map(
                        each ->
                            DynamicTest.dynamicTest(kind + ": " + each, () -> run(kind, each))));
  }

  private static void run(DatabaseKind kind, Case each) throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      prepare(database, connection, each.from(), each.value());
      List<String> before = Scripts.values(connection, "SELECT \"seen\" FROM \"cdb\".\"T\"");

      settle(connection, "Asia/Tokyo");
      runInTransaction(connection, Operations.of(each.operation()));
      assertThat(
              Scripts.values(
                  connection,
                  "SELECT CAST(floor(EXTRACT(EPOCH FROM \"seen\")) AS bigint) FROM \"cdb\".\"T\""))
          .containsExactly(String.valueOf(each.epoch()));

      if (!each.value().contains("+02")) {
        settle(connection, "Australia/Darwin");
        runInTransaction(connection, Operations.of(each.operation()).inverse());
        assertThat(Scripts.values(connection, "SELECT \"seen\" FROM \"cdb\".\"T\"").get(0))
            .startsWith(before.get(0).substring(0, 10));
      }
      if (each.from() == LOCAL || each.from() == Simple.DATE) {
        assertThat(Scripts.values(connection, "SELECT \"seen\" FROM \"cdb\".\"T\""))
            .isEqualTo(before);
      }
    }
  }

  /** Clocks in Santiago went from 00:00 to 01:00 on 7 September 2025, back on 6 April. */
  @TestFactory
  Stream<DynamicTest> timesThatNoClockShowedOrShowedTwiceAreCounted() {
    return Stream.of(DatabaseKind.values())
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.toString(),
                    () -> {
                      requireUnfit(kind, LOCAL, "TIMESTAMP '2025-09-07 00:30:00'", ZONED);
                      requireUnfit(
                          kind,
                          ZONED,
                          kind == DatabaseKind.H2
                              ? "TIMESTAMP WITH TIME ZONE '2025-04-06 02:30:00+00'"
                              : "TIMESTAMPTZ '2025-04-06 02:30:00+00'",
                          LOCAL,
                          "TIMESTAMP WITH TIME ZONE '2025-04-06 03:30:00+00'");
                    }));
  }

  private static void requireUnfit(
      DatabaseKind kind, ColumnType from, String value, ColumnType to, String... more)
      throws SQLException {
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect()) {
      prepare(database, connection, from, value);
      for (String one : more) {
        database.execute("INSERT INTO \"cdb\".\"T\" VALUES (" + one + ")");
      }
      settle(connection, "Asia/Tokyo");
      Column column = Column.of("seen", from);
      AlterColumn alter =
          new AlterColumn(TABLE, column, column.withType(to)).in("America/Santiago");

      assertThat(Scripts.counts(connection, alter)).containsExactly(1L);
    }
  }

  @Test
  void whatIsWrittenWithoutAZoneKeepsItsCanonicalText() {
    Column column = Column.of("seen", LOCAL);
    AlterColumn alter = new AlterColumn(TABLE, column, column.withType(ZONED));

    assertThat(CanonicalText.of(Operations.of(alter))).doesNotContain("zone=");
    assertThat(CanonicalText.of(Operations.of(alter.in("UTC")))).contains(", zone=\"UTC\")");
    assertThat(alter.in("UTC").inverse().inverse()).isEqualTo(alter.in("UTC"));
    assertThatThrownBy(() -> alter.in("Chile"))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "\"Chile\" is not the name of a time zone; pass one such as UTC or America/Santiago");
    assertThatThrownBy(() -> new AlterColumn(TABLE, column, column.withType(Simple.DATE)).in("UTC"))
        .hasMessage("column cdb.T.seen neither gets nor loses a time zone; leave the zone out");
  }

  private static void prepare(
      TestDatabase database, Connection connection, ColumnType type, String value)
      throws SQLException {
    database.execute("CREATE SCHEMA \"cdb\"");
    Table table = Table.of(TABLE, Column.of("seen", type));
    Scripts.run(connection, Operations.of(new CreateTable(table)));
    database.execute("INSERT INTO \"cdb\".\"T\" VALUES (" + value + ")");
  }

  private static void settle(Connection connection, String zone) throws SQLException {
    connection.createStatement().execute("SET TIME ZONE '" + zone + "'");
  }

  private static void runInTransaction(Connection connection, Operations operations)
      throws SQLException {
    connection.setAutoCommit(false);
    Scripts.run(connection, operations);
    connection.commit();
    connection.setAutoCommit(true);
  }
}
