package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operations;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What numbers a column counts as far as the column does, there and back, on real databases. */
@EachServer
class SequenceWidthTest {
  private static final TableName TABLE = new TableName("cdb", "it's a \"T\"");
  private static final TableName CHILD = new TableName("cdb", "child");
  private static final String QUOTED = "\"cdb\".\"it's a \"\"T\"\"\"";

  /** A way of numbering, and the types of the column before and after. */
  private record Widening(
      String name, UnaryOperator<Column> numbering, ColumnType from, ColumnType to) {
    Column before() {
      return numbering.apply(Column.of("i'd", from).notNull());
    }

    Column after() {
      return numbering.apply(Column.of("i'd", to).notNull());
    }

    AlterColumn operation() {
      return new AlterColumn(TABLE, before(), after());
    }

    long edge() {
      return from == Simple.SMALLINT ? Short.MAX_VALUE : Integer.MAX_VALUE;
    }
  }

  private static final List<Widening> WIDENINGS =
      Stream.of(
              new Widening("serial", c -> c.serial("t's_seq"), Simple.INTEGER, Simple.BIGINT),
              new Widening("serial", c -> c.serial("t's_seq"), Simple.SMALLINT, Simple.INTEGER),
              new Widening("identity", Column::identity, Simple.INTEGER, Simple.BIGINT),
              new Widening("identity", Column::identity, Simple.SMALLINT, Simple.BIGINT))
          .toList();

  @TestFactory
  Stream<DynamicTest> numbersGoOnBehindTheEndOfTheOldType() {
    return each(
        (database, connection, widening) -> {
          insert(connection);
          Scripts.run(connection, Operations.of(widening.operation()));
          restart(connection, widening, widening.edge());
          insert(connection);
          insert(connection);

          assertThat(keys(connection))
              .containsExactly("1", "" + widening.edge(), "" + (widening.edge() + 1));
          assertThat(read(connection).columns().get(0)).isEqualTo(widening.after());
        });
  }

  @TestFactory
  Stream<DynamicTest> theWayBackLeavesWhatWasThere() {
    return each(
        (database, connection, widening) -> {
          insert(connection);
          List<String> before = widths(connection);

          Scripts.run(connection, Operations.of(widening.operation()));
          assertThat(widths(connection)).isNotEqualTo(before);
          Scripts.run(connection, Operations.of(widening.operation()).inverse());
          insert(connection);

          assertThat(widths(connection)).isEqualTo(before);
          assertThat(keys(connection)).containsExactly("1", "2");
        });
  }

  @TestFactory
  Stream<DynamicTest> aSequenceThatHasCountedTooFarStopsTheWayBack() {
    return each(
        (database, connection, widening) -> {
          Scripts.run(connection, Operations.of(widening.operation()));
          restart(connection, widening, widening.edge() + 1);
          insert(connection);
          connection.createStatement().execute("DELETE FROM " + QUOTED);

          assertThatThrownBy(
                  () -> Scripts.run(connection, Operations.of(widening.operation()).inverse()))
              .hasMessageContaining(
                  Scripts.quotedInError(
                      connection,
                      "1 sequence of %s.i'd has counted beyond %d; restart it at a lower value first"
                          .formatted(TABLE, widening.edge())));
        });
  }

  @TestFactory
  Stream<DynamicTest> aSequenceThatWasLeftBehindIsSeenAndMended() {
    return each(
        (database, connection, widening) -> {
          Column left = widening.after().withSequenceMaximum(OptionalLong.of(widening.edge()));
          AlterColumn mend = new AlterColumn(TABLE, left, widening.after());
          Scripts.run(connection, Operations.of(widening.operation()));
          insert(connection);
          Scripts.run(connection, Operations.of(mend.inverse()));
          assertThat(read(connection).columns().get(0)).isEqualTo(left);

          Scripts.run(connection, Operations.of(mend));
          insert(connection);

          assertThat(read(connection).columns().get(0)).isEqualTo(widening.after());
          assertThat(keys(connection)).containsExactly("1", "2");
          assertThat(mend.describe()).contains("its sequence up to ");
        });
  }

  @TestFactory
  Stream<DynamicTest> aKeyOfAnotherWidthMayPointThere() {
    return each(
        (database, connection, widening) -> {
          Table child = Table.of(CHILD, Column.of("parent", widening.from()));
          ForeignKey key = ForeignKey.named("fk_child").on("parent").references(TABLE, "i'd");
          Scripts.run(
              connection, Operations.of(new CreateTable(child), new AddConstraint(CHILD, key)));
          insert(connection);
          database.execute("INSERT INTO \"cdb\".\"child\" VALUES (1)");

          Scripts.run(connection, Operations.of(widening.operation()));
          Scripts.run(connection, Operations.of(widening.operation()).inverse());

          assertThatThrownBy(() -> database.execute("INSERT INTO \"cdb\".\"child\" VALUES (2)"))
              .hasMessageContaining("fk_child");
        });
  }

  private interface Check {
    void run(TestDatabase database, Connection connection, Widening widening) throws SQLException;
  }

  private static Stream<DynamicTest> each(Check check) {
    return Stream.of(DatabaseKind.values())
        .flatMap(kind -> WIDENINGS.stream().map(widening -> test(kind, widening, check)));
  }

  private static DynamicTest test(DatabaseKind kind, Widening widening, Check check) {
    return DynamicTest.dynamicTest(
        "%s: %s %s to %s".formatted(kind, widening.name(), widening.from(), widening.to()),
        () -> {
          try (TestDatabase database = kind.fresh();
              Connection connection = database.connect()) {
            database.execute("CREATE SCHEMA \"cdb\"");
            Table table =
                Table.of(TABLE, widening.before(), Column.text("said"))
                    .with(new PrimaryKey("pk_t", "i'd"));
            Scripts.run(connection, Operations.of(new CreateTable(table)));
            check.run(database, connection, widening);
          }
        });
  }

  private static Table read(Connection connection) {
    return new DatabaseSource(connection, List.of("cdb")).read().table(TABLE);
  }

  private static void insert(Connection connection) throws SQLException {
    connection.createStatement().execute("INSERT INTO " + QUOTED + " (\"said\") VALUES ('x')");
  }

  private static void restart(Connection connection, Widening widening, long at)
      throws SQLException {
    String restart =
        widening.name().equals("serial")
            ? "ALTER SEQUENCE \"cdb\".\"t's_seq\" RESTART WITH "
            : "ALTER TABLE " + QUOTED + " ALTER COLUMN \"i'd\" RESTART WITH ";
    connection.createStatement().execute(restart + at);
  }

  private static List<String> keys(Connection connection) throws SQLException {
    return Scripts.values(connection, "SELECT \"i'd\" FROM " + QUOTED + " ORDER BY 1");
  }

  /** The types of all sequences as the database itself tells them. */
  private static List<String> widths(Connection connection) throws SQLException {
    return Scripts.values(
        connection,
        Dialects.of(connection).name().equals("h2")
            ? """
              SELECT DATA_TYPE || ' ' || START_VALUE || ' ' || MAXIMUM_VALUE || ' ' || REMARKS
              FROM INFORMATION_SCHEMA.SEQUENCES
              UNION ALL
              SELECT DATA_TYPE || ' ' || IDENTITY_START || ' ' || IDENTITY_MAXIMUM
              FROM INFORMATION_SCHEMA.COLUMNS WHERE IDENTITY_START IS NOT NULL"""
            : "SELECT data_type || ' ' || start_value || ' ' || max_value FROM pg_sequences");
  }
}
