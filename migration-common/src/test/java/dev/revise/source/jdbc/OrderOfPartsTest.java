package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has twelve parts is read in their order, not in the order 1, 10, 11, 2. */
class OrderOfPartsTest {
  private static final TableName TABLE = new TableName("cdb", "t");
  private static final TableName CHILD = new TableName("cdb", "child");
  private static final List<String> TWELVE =
      IntStream.rangeClosed(1, 12).mapToObj(i -> "p" + i).toList();

  @ParameterizedTest
  @EnumSource
  void twelveOfEverything(DatabaseKind kind) throws SQLException {
    SchemaChange change = new SchemaChange(Schema.empty());
    change.create(new EnumType(new TableName("cdb", "word"), TWELVE));
    change.create(
        table(TABLE)
            .with(
                new PrimaryKey("pk_t", TWELVE),
                new UniqueConstraint("un_t", reversed()),
                new CheckConstraint("ck_t", String.join(" + ", quoted()) + " > 0"))
            .withIndexes(List.of(new Index("ix_t", reversed(), false))));
    change.create(table(CHILD));
    change
        .table(CHILD)
        .add(
            ForeignKey.named("fk_t")
                .on(TWELVE.toArray(String[]::new))
                .references(TABLE, TWELVE.toArray(String[]::new)));
    change.create(View.of(new TableName("cdb", "v"), TABLE, TWELVE.toArray(String[]::new)));
    try (TestDatabase database = kind.fresh();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      Dialect dialect = Dialects.of(connection);
      statement.execute("CREATE SCHEMA \"cdb\"");
      statement.execute(dialect.script(change.operations()));

      assertThat(new DatabaseSource(connection, List.of("cdb")).read())
          .isEqualTo(dialect.normalize(change.schema()));

      statement.execute(dialect.script(change.operations().inverse()));
      assertThat(new DatabaseSource(connection, List.of("cdb")).read()).isEqualTo(Schema.empty());
    }
  }

  private static Table table(TableName name) {
    return Table.of(
        name, TWELVE.stream().map(part -> Column.integer(part).notNull()).toArray(Column[]::new));
  }

  private static List<String> reversed() {
    return IntStream.rangeClosed(1, 12).mapToObj(i -> "p" + (13 - i)).toList();
  }

  private static List<String> quoted() {
    return TWELVE.stream().map(part -> "\"" + part + "\"").toList();
  }
}
