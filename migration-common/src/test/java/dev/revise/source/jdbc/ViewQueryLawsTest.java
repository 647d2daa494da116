package dev.revise.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.Roles;
import dev.revise.diff.SchemaDiff;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import dev.revise.schema.ViewQuery;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * PostgreSQL knows views of random tables by any words, and no other.
 *
 * <p>{@code -Drevise.test.seeds=400} tries more.
 */
@EachServer
class ViewQueryLawsTest {
  private static final String SCHEMA = "cdb \"é\"";
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 8);
  private static final Dialect DIALECT = Dialects.POSTGRESQL;

  @TestFactory
  Stream<DynamicTest> views() {
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> know(new Random(seed))));
  }

  private static void know(Random random) throws SQLException {
    RandomSchemas parts = new RandomSchemas(SCHEMA, random);
    Schema tables = parts.next();
    List<View> views = tables.tables().values().stream().map(t -> view(parts, t)).toList();
    Schema model = tables;
    for (View view : views) {
      model = model.plus(view);
    }
    try (TestDatabase database = DatabaseKind.POSTGRESQL.fresh();
        Connection connection = database.connect()) {
      create(connection, model);
      List<View> asked = new ArrayList<>(views);
      views.forEach(view -> asked.add(other(view)));

      Schema expected = DIALECT.normalize(model).ignoringColumnOrder();
      DatabaseReading reading = new DatabaseSource(connection, List.of(SCHEMA)).reading(asked);

      assertThat(reading.inWordsOf(expected).ignoringColumnOrder()).isEqualTo(expected);
      for (View view : views) {
        assertThat(reading.same().get(view.name()))
            .containsExactly(DIALECT.normalize(view).query());
      }
    }
  }

  /** Of conditions that both rows of a table meet. */
  private static View view(RandomSchemas parts, Table table) {
    CheckConstraint first = parts.check(table);
    CheckConstraint second = parts.check(table);
    Column column = parts.shuffled(table.columns()).get(0);
    String sql =
        """
        SELECT DISTINCT "shown".%1$s AS "Shown",
          CASE WHEN NOT (%2$s) THEN 'it''s not' ELSE 'is' END AS "first",
          (SELECT COUNT(*) FROM %3$s AS "all" WHERE "all".%1$s IS NOT NULL) + 1 AS "n"
        FROM %3$s AS "shown" -- once more
        WHERE (%4$s) AND 1 BETWEEN 0 AND 2
        ORDER BY "n" DESC, 2"""
            .formatted(
                quoted(column.name()),
                first.expression(),
                quoted(table.name().schema()) + "." + quoted(table.name().name()),
                second.expression());
    return View.ofSql(table.name().withName(parts.name()), sql, table.name());
  }

  private static View other(View view) {
    ViewQuery.Sql query = (ViewQuery.Sql) view.query();
    return view.withQuery(
        new ViewQuery.Sql(
            query.text().replace("BETWEEN 0 AND 2\n", "BETWEEN 0 AND 3\n"), query.reads()));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static void create(Connection connection, Schema model) throws SQLException {
    for (String role : RandomSchemas.roles()) {
      Roles.create(connection, role);
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + quoted(SCHEMA));
      statement.execute(DIALECT.script(SchemaDiff.between(Schema.empty(), model)));
    }
  }
}
