package dev.revise.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.SchemaDiff;
import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What H2 has beside tables and views comes back as it was, and goes again. */
class CarriedOnH2Test {
  private static final String[] FURNITURE = {
    "CREATE DOMAIN \"cdb\".\"mail\" AS varchar(80) DEFAULT 'it''s'",
    "ALTER DOMAIN \"cdb\".\"mail\" ADD CONSTRAINT \"at\" CHECK (VALUE LIKE '%@%' OR VALUE = 'it''s')",
    "CREATE TABLE \"cdb\".\"person\" (\"address\" \"cdb\".\"mail\")",
    "CREATE CONSTANT \"cdb\".\"one\" VALUE 1",
    "CREATE ALIAS \"cdb\".\"twice\" AS 'int twice(int a) { return 2 * a; }'",
    """
    CREATE TRIGGER "cdb"."watch" BEFORE INSERT ON "cdb"."person" FOR EACH ROW AS
    'org.h2.api.Trigger create() {
      return new org.h2.api.Trigger() {
        public void fire(java.sql.Connection c, Object[] before, Object[] after) {}
      };
    }'""",
    "COMMENT ON DOMAIN \"cdb\".\"mail\" IS 'it''s an address'",
    "COMMENT ON CONSTANT \"cdb\".\"one\" IS 'uno'",
    "COMMENT ON ALIAS \"cdb\".\"twice\" IS 'doubles'",
    "COMMENT ON TRIGGER \"cdb\".\"watch\" IS 'watches'"
  };

  @Test
  void itComesBackAndGoesAgain() throws SQLException {
    Schema furnished;
    try (TestDatabase there = database();
        Connection connection = there.connect()) {
      there.execute(FURNITURE);
      furnished = read(connection);
    }
    assertThat(furnished.objects().keySet())
        .extracting(ObjectId::toString)
        .containsExactlyInAnyOrder(
            "alias cdb.twice",
            "constant cdb.one",
            "domain cdb.mail",
            "domain constraint at on cdb.mail",
            "trigger watch on cdb.person",
            "comment of domain mail on cdb.mail",
            "comment of constant one on cdb.one",
            "comment of trigger watch on cdb.person",
            "comment of alias twice on cdb.twice");
    try (TestDatabase empty = database();
        Connection connection = empty.connect()) {
      Schema before = read(connection);
      Scripts.run(connection, SchemaDiff.between(before, furnished));
      assertThat(read(connection)).isEqualTo(furnished);
      Scripts.run(connection, SchemaDiff.between(furnished, before));
      assertThat(read(connection)).isEqualTo(before);
    }
  }

  @Test
  void aVirtualColumnIsStoredThere() throws SQLException {
    Column thrice =
        Column.integer("b").withDefault(Optional.of(new DefaultValue.Generated("\"a\" * 3", true)));
    Table table = Table.of(new TableName("cdb", "t"), Column.integer("a"), thrice);
    Schema schema = Schema.of(List.of(table), List.of());
    try (TestDatabase database = database();
        Connection connection = database.connect()) {
      Scripts.run(connection, SchemaDiff.between(Schema.empty(), schema));
      assertThat(read(connection)).isEqualTo(Dialects.H2.normalize(schema));
    }
  }

  private static TestDatabase database() throws SQLException {
    TestDatabase database = DatabaseKind.H2.fresh();
    database.execute("CREATE SCHEMA \"cdb\"");
    return database;
  }

  private static Schema read(Connection connection) {
    return new DatabaseSource(connection, List.of("cdb")).read();
  }
}
