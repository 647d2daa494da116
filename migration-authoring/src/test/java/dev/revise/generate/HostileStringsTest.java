package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.SchemaDiff;
import dev.revise.entity.Unsaid;
import dev.revise.operation.Operations;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.EnumType;
import dev.revise.schema.Index;
import dev.revise.schema.MigrationException;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UniqueConstraint;
import dev.revise.schema.View;
import dev.revise.source.jdbc.DatabaseSource;
import dev.revise.testing.Compiled;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a hostile catalogue or file may call its things, say of them and put into them: SQL, Java
 * and scripts mean that very text.
 */
@EachServer
class HostileStringsTest {
  private static final List<String> STRINGS =
      List.of(
          "a\n; DROP SCHEMA \"sky\" CASCADE; --",
          "a\r\nb\rc",
          "*/ } class Own { /*",
          "\\u002a/ \\u000a",
          "\\",
          "\\'",
          "\"\"\"",
          "${user.home}",
          "#{1}",
          "%s %n %1$s %",
          "'); DROP SCHEMA \"sky\" CASCADE; --",
          "' || pg_sleep(9) || '",
          "\"); DROP SCHEMA \"sky\" CASCADE; --",
          "$$; DROP SCHEMA \"sky\" CASCADE; $$",
          "$revise$ $L $T $S $$",
          "\u001b[2J\u001b]0;owned\u0007",
          "\b\b\u007f\u009b31m\u0085x",
          "\u202e\u2066evil\u2069",
          "\u2028x\u2029y\ufeff",
          "{@link X} <script> @param &lt;",
          "../../../../../etc/passwd",
          "..\\..\\owned",
          "C:\\owned",
          "\\! touch owned",
          ":'HOME' :x ? {fn now()}",
          "--",
          "/*",
          "E'\\'",
          "-- ignore\u000bx\u000cy");

  @ParameterizedTest
  @EnumSource
  void sql_means_them(DatabaseKind kind) throws Exception {
    for (String text : STRINGS) {
      Schema schema = schema(text);
      Operations up = SchemaDiff.between(Schema.empty(), schema);
      try (TestDatabase database = kind.fresh();
          Connection connection = database.connect()) {
        run(connection, "CREATE SCHEMA \"sky\"");
        Dialect dialect = Dialects.of(connection);

        run(connection, dialect.script(up));
        assertThat(read(connection)).as(text).isEqualTo(dialect.normalize(schema));

        run(connection, dialect.script(up.inverse()));
        assertThat(read(connection)).as(text).isEqualTo(Schema.empty());
      }
    }
  }

  @Test
  void java_means_them() throws Exception {
    List<RevisionDraft> drafts = new ArrayList<>();
    for (String text : STRINGS) {
      Schema schema = schema(text);
      Operations up = SchemaDiff.between(Schema.empty(), schema);
      int id = drafts.size() + 1;
      drafts.add(Drafts.draft(id, "up " + text, Schema.empty(), up));
      drafts.add(Drafts.draft(id + 1, "down " + text, schema, up.inverse()));
    }
    Drafts.assertFaithful(drafts);
  }

  @Test
  void entities_mean_them_and_stay_in_their_directory() throws Exception {
    WrittenEntities entities = new WrittenEntities();
    Map<String, Schema> schemas = new LinkedHashMap<>();
    STRINGS.stream()
        .filter(text -> !text.contains("\"") && !text.contains("?")) // which Hibernate cannot write
        .forEach(text -> schemas.put("hostile" + schemas.size(), schema(text)));
    schemas.forEach((name, schema) -> entities.with(name, "sky", schema));
    Compiled compiled = entities.compiled();

    for (String name : schemas.keySet()) {
      Schema schema = schemas.get(name);
      Schema read = Unsaid.from(schema, entities.read(name, compiled));
      assertThat(SchemaDiff.between(schema, read).list()).as(name).isEmpty();
      assertThat(entities.files(name))
          .allMatch(file -> file.path().getParent().toString().equals(name));
    }
  }

  @Test
  void a_type_that_hibernate_would_take_for_a_value_is_refused() {
    Column column = Column.of("a", new ColumnType.Defined(new TableName("sky", "type what?")));
    Schema schema =
        Schema.of(
            List.of(Table.of(new TableName("sky", "t"), Column.integer("id").notNull(), column)),
            List.of());

    assertThatThrownBy(() -> new WrittenEntities().with("hostile", "sky", schema))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "Hibernate cannot write the name of type sky.type what?, whose question mark it takes for a value; rename the type");
  }

  /** With the text in each place that holds one. */
  private static Schema schema(String text) {
    TableName name = new TableName("sky", text);
    TableName type = new TableName("sky", "type " + text);
    TableName sequence = new TableName("sky", "seq " + text);
    Table table =
        Table.of(
                name,
                Column.bigint(text).notNull().comment(text),
                Column.text("said").withDefault(Optional.of(new DefaultValue.Text(text))),
                Column.of("kind", new Defined(type))
                    .withDefault(Optional.of(new DefaultValue.Text(text))),
                Column.bigint("n").withDefault(Optional.of(new DefaultValue.NextOf(sequence))))
            .with(
                new PrimaryKey("pk " + text, text),
                new UniqueConstraint("un " + text, "said").comment(text),
                new CheckConstraint(
                    "ck " + text, "\"said\" <> " + SqlSyntax.plainLiteral(text), Optional.of(text)))
            .withIndexes(List.of(Index.over("ix " + text, "n", text)))
            .comment(text);
    View view =
        View.of(new TableName("sky", "view " + text), name, text, "said AS as " + text)
            .comment(text);
    return Schema.of(
        List.of(table),
        List.of(view),
        List.of(new EnumType(type, List.of("plain", text))),
        List.of(new Sequence(sequence, Simple.BIGINT, 1, 1, 1, Long.MAX_VALUE, 1, false)));
  }

  private static Schema read(Connection connection) {
    return new DatabaseSource(connection, List.of("sky")).read();
  }

  private static void run(Connection connection, String sql) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
