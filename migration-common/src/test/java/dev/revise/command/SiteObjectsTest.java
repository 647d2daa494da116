package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.Progress;
import dev.revise.engine.RefusedException;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a site has of its own and a revision would fail at is named before anything moves. */
@EachServer
class SiteObjectsTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final Consumer<SchemaChange> STARS =
      schema ->
          schema.create(
              Table.of(
                      STAR,
                      Column.bigint("id").notNull(),
                      Column.varchar("name", 20),
                      Column.varchar("note", 20))
                  .with(new PrimaryKey("star_pkey", "id")));

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_view_of_a_column_that_goes(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind, STARS, schema -> schema.table(STAR).dropColumns("note"), comment("b"))) {
      sky.upgrade("1");
      view(sky, "note");

      String sentence =
          "view own.v depends on sky.star.note, so that revision 0002 cannot drop column"
              + " sky.star.note; drop it first, and make it again afterwards";
      assertThat(sky.dryRun(Direction.UPGRADE, "head").dependents()).containsExactly(sentence);
      assertThatThrownBy(() -> sky.upgrade("head"))
          .hasMessage("upgrade from 0001 to 0003 of sky did not begin: " + sentence);
      assertThat(current(sky)).isEqualTo("0001");

      sky.execute("DROP VIEW \"own\".\"v\"");
      sky.upgrade("head");
      assertThat(current(sky)).isEqualTo("0003");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_view_of_a_column_that_goes_on_the_way_back(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            STARS,
            schema -> schema.table(STAR).add(Column.varchar("more", 20)),
            comment("b"))) {
      sky.upgrade("head");
      view(sky, "more");

      assertThatThrownBy(() -> sky.downgrade("1"))
          .hasMessageStartingWith(
              "downgrade from 0003 to 0001 of sky did not begin: view own.v depends on"
                  + " sky.star.more, so that revision 0002 cannot ");
      assertThat(current(sky)).isEqualTo("0003");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_view_of_another_column_does_not_matter(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind, STARS, schema -> schema.table(STAR).dropColumns("note"), comment("b"))) {
      sky.upgrade("1");
      view(sky, "name");

      sky.upgrade("head");
      assertThat(current(sky)).isEqualTo("0003");
      sky.downgrade("1");
      assertThat(current(sky)).isEqualTo("0001");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_view_holds_the_type_of_a_column_where_the_database_does_so(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            STARS,
            schema ->
                schema.table(STAR).alter("note", note -> note.withType(ColumnType.varchar(30))),
            comment("b"))) {
      sky.upgrade("1");
      view(sky, "note");

      if (kind == DatabaseKind.POSTGRESQL) {
        assertThatThrownBy(() -> sky.upgrade("head"))
            .hasMessageContaining(
                "view own.v depends on sky.star.note, so that revision 0002 cannot ");
      } else {
        sky.upgrade("head");
        assertThat(current(sky)).isEqualTo("0003");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void names_are_those_of_now(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            STARS,
            schema -> schema.table(STAR).renameColumn("note", "remark"),
            schema -> schema.table(STAR).dropColumns("remark"))) {
      sky.upgrade("1");
      view(sky, "note");

      assertThatThrownBy(() -> sky.upgrade("head"))
          .hasMessageContaining(
              "view own.v depends on sky.star.note, so that revision 0003 cannot drop column"
                  + " sky.star.remark; ");
      sky.upgrade("2");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_foreign_key_to_a_table_that_goes(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = StepDatabase.on(kind, STARS, comment("a"), comment("b"))) {
      sky.upgrade("head");
      sky.execute(
          "CREATE SCHEMA \"own\"",
          "CREATE TABLE \"own\".\"t\" (\"id\" bigint, CONSTRAINT \"t_fk\" FOREIGN KEY (\"id\")"
              + " REFERENCES \"sky\".\"star\" (\"id\"), CONSTRAINT \"t_gk\" FOREIGN KEY (\"id\")"
              + " REFERENCES \"sky\".\"star\" (\"id\"))");

      assertThat(sky.dryRun(Direction.DOWNGRADE, "base").dependents())
          .extracting(sentence -> sentence.replaceFirst(" depends on .*", ""))
          .containsExactly("foreign key t_fk of table own.t", "foreign key t_gk of table own.t");
      assertThatThrownBy(() -> sky.downgrade("base"))
          .hasMessageStartingWith(
              "downgrade from 0003 to 0000 of sky did not begin: foreign key t_fk of table own.t"
                  + " depends on sky.star");
      assertThat(current(sky)).isEqualTo("0003");
      sky.execute("DROP TABLE \"own\".\"t\"");
      sky.downgrade("base");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_goes_along_is_told_before(DatabaseKind kind) throws SQLException {
    String role = "reader_" + UUID.randomUUID().toString().substring(0, 8);
    View names = View.of(new TableName("sky", "names"), STAR, "id", "name");
    try (StepDatabase sky =
        StepDatabase.on(
            kind,
            schema -> STARS.andThen(more -> more.create(names)).accept(schema),
            schema -> schema.replaceView(names.name(), view -> View.of(names.name(), STAR, "id")),
            schema -> schema.table(STAR).dropColumns("note"))) {
      sky.upgrade("1");
      sky.execute(
          "CREATE ROLE \"" + role + "\"",
          "GRANT SELECT ON \"sky\".\"names\" TO \"" + role + "\"",
          "CREATE INDEX \"own_idx\" ON \"sky\".\"star\" (\"note\")");
      List<String> losses =
          List.of(
              "with revision 0002 role %s loses SELECT on view sky.names, which is made anew; grant it again afterwards"
                  .formatted(role),
              "with revision 0003 index own_idx goes, because column sky.star.note does");
      assertThat(sky.dryRun(Direction.UPGRADE, "head").siteLosses()).isEqualTo(losses);

      List<String> notes = new ArrayList<>();
      sky.move(Direction.UPGRADE, "head", false, notes(notes));
      assertThat(notes).containsExactlyElementsOf(losses);
      assertThat(sky.dryRun(Direction.DOWNGRADE, "1").siteLosses()).isEmpty();
    } finally {
      if (kind == DatabaseKind.POSTGRESQL) {
        try (TestDatabase any = kind.fresh()) {
          any.execute("DROP ROLE IF EXISTS \"" + role + "\"");
        }
      }
    }
  }

  @Test
  void what_no_revision_created_is_dropped_only_if_allowed() throws SQLException {
    View names = View.of(new TableName("sky", "names"), STAR, "id", "name");
    try (StepDatabase sky =
        StepDatabase.on(
            DatabaseKind.POSTGRESQL,
            schema -> STARS.andThen(more -> more.create(names)).accept(schema),
            schema -> schema.replaceView(names.name(), view -> View.of(names.name(), STAR, "id")),
            schema -> schema.dropViews(names.name()))) {
      sky.upgrade("1");
      sky.execute(
          "CREATE RULE quiet AS ON DELETE TO sky.names DO INSTEAD NOTHING",
          "COMMENT ON RULE quiet ON sky.names IS 'Nobody deletes here.'");
      String loss =
          "with revision 0002 rule quiet on sky.names goes, because sky.names is made anew; create it again afterwards";
      assertThat(sky.dryRun(Direction.UPGRADE, "2").siteLosses()).contains(loss);
      assertThatThrownBy(() -> sky.upgrade("2"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "upgrade from 0001 to 0002 of sky would drop objects that no revision created: %s; nothing was changed: pass --allow-data-loss to drop them"
                  .formatted(loss));
      assertThat(current(sky)).isEqualTo("0001");

      List<String> notes = new ArrayList<>();
      sky.move(Direction.UPGRADE, "2", true, notes(notes));
      assertThat(notes).contains(loss);
      assertThat(current(sky)).isEqualTo("0002");

      sky.execute("CREATE RULE quiet AS ON DELETE TO sky.names DO INSTEAD NOTHING");
      assertThatThrownBy(() -> sky.downgrade("1"))
          .hasMessageContaining("rule quiet on sky.names goes, because sky.names is made anew");
      assertThatThrownBy(() -> sky.upgrade("head"))
          .hasMessageContaining("rule quiet on sky.names goes, because sky.names does;");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_trigger_of_a_table_that_is_dropped(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = StepDatabase.on(kind, STARS, comment("a"), comment("b"))) {
      sky.upgrade("1");
      sky.execute(
          kind == DatabaseKind.H2
              ? new String[] {
                "CREATE TRIGGER \"sky\".\"watch\" BEFORE INSERT ON \"sky\".\"star\" FOR EACH ROW AS"
                    + " 'org.h2.api.Trigger create() { return (c, before, after) -> {}; }'"
              }
              : new String[] {
                "CREATE FUNCTION sky.watch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
                "CREATE TRIGGER watch BEFORE INSERT ON sky.star FOR EACH ROW EXECUTE FUNCTION sky.watch()"
              });

      assertThatThrownBy(() -> sky.downgrade("base"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "downgrade from 0001 to 0000 of sky would drop objects that no revision created:"
                  + " with revision 0001 trigger watch on sky.star goes, because sky.star does;"
                  + " nothing was changed: pass --allow-data-loss to drop them");
      assertThat(current(sky)).isEqualTo("0001");

      sky.move(Direction.DOWNGRADE, "base", true, Progress.NONE);
      assertThat(current(sky)).isEqualTo("0000");
    }
  }

  private static Progress notes(List<String> notes) {
    return new Progress() {
      @Override
      public void note(String line) {
        notes.add(line);
      }
    };
  }

  private static Consumer<SchemaChange> comment(String text) {
    return schema -> schema.table(STAR).comment(text);
  }

  private static void view(StepDatabase sky, String column) throws SQLException {
    sky.execute(
        "CREATE SCHEMA \"own\"",
        "CREATE VIEW \"own\".\"v\" AS SELECT s.\"%s\" FROM \"sky\".\"star\" s".formatted(column));
  }

  private static String current(StepDatabase sky) {
    return Current.of(sky.live(), AlienSky.PATIENCE).revision().toString();
  }
}
