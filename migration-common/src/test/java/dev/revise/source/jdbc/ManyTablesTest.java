package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Command;
import dev.revise.dialect.Dialects;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operation;
import dev.revise.schema.Column;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresExtension;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ExtendWith(PostgresExtension.class)
@EachServer
class ManyTablesTest {
  private static final Logger LOG = LoggerFactory.getLogger(ManyTablesTest.class);
  private static final int TABLES = 1000;

  @Test
  void aThousandTablesAreReadByTheSameFewQueriesAsOne(TestDatabase database) throws SQLException {
    SortedMap<TableName, Table> tables = new TreeMap<>();
    IntStream.range(0, TABLES).forEach(i -> tables.put(name(i), table(i)));
    Schema expected = new Schema(tables, new TreeMap<>());
    try (Connection connection = database.connect()) {
      create(connection, tables.values());

      Schema first = read(connection, "first");
      Schema second = read(connection, "second");

      assertThat(first).isEqualTo(expected);
      assertThat(second).isEqualTo(expected);
    }
  }

  private static Schema read(Connection connection, String time) {
    long start = System.nanoTime();
    Schema schema = new DatabaseSource(connection, List.of("cdb")).read();
    LOG.info(
        "read {} tables the {} time in {} ms",
        TABLES,
        time,
        (System.nanoTime() - start) / 1_000_000);
    return schema;
  }

  private static void create(Connection connection, Collection<Table> tables) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA cdb");
      for (Table table : tables) {
        ForeignKey key = table.foreignKeys().findFirst().orElseThrow();
        execute(statement, new CreateTable(table.minus(key)));
        execute(statement, new AddConstraint(table.name(), key));
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void execute(Statement statement, Operation operation) throws SQLException {
    for (Command command : Dialects.POSTGRESQL.render(operation)) {
      statement.execute(((Command.Statement) command).sql());
    }
  }

  private static Table table(int number) {
    Column[] columns = {
      Column.bigint("id")
          .notNull()
          .serial("t" + number + "_id_seq")
          .comment("the number of the row"),
      Column.integer("day_obs").notNull(),
      Column.integer("seq_num").notNull().comment("counts from 1 each day"),
      Column.varchar("name", 20),
      Column.text("remark"),
      Column.doublePrecision("ra").comment("degrees"),
      Column.doublePrecision("dec"),
      Column.timestamp("obs_start"),
      Column.bool("can_see_sky"),
      Column.bigint("previous"),
    };
    return Table.of(name(number), columns)
        .with(
            new PrimaryKey("t" + number + "_pk", "id"),
            ForeignKey.named("fk_previous").on("previous").references(name(number), "id"))
        .plus(new Index("t" + number + "_day", List.of("day_obs", "seq_num"), false));
  }

  private static TableName name(int number) {
    return new TableName("cdb", "t" + number);
  }
}
