package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.RefusedException;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows in Flyway's history that no revision of ours wrote. */
@EachServer
class ForeignHistoryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final TableName STAR = new TableName("sky", "star");
  private static final String HISTORY = "\"sky\".\"flyway_schema_history\"";

  @ParameterizedTest
  @EnumSource
  void repeatable_migrations_of_others_are_left_alone(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("1");
      row(sky, 10, "NULL", "Views", "SQL", "R__Views.sql", "TRUE");

      sky.upgrade("3");
      assertThat(current(sky)).isEqualTo(current("0003"));
      sky.downgrade("1");
      sky.upgrade("2");
      assertThat(current(sky)).isEqualTo(current("0002"));
      assertThat(sky.rows("SELECT \"script\" FROM " + HISTORY)).contains("R__Views.sql");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_baseline_of_flyways_is_believed_where_the_tables_agree(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase sky = baselined(kind, "2", "2")) {
      assertThat(current(sky)).isEqualTo(current("0002"));
      sky.upgrade("3");
      assertThat(current(sky)).isEqualTo(current("0003"));
      assertThat(Check.of(sky.live(), PATIENCE, false).clean()).isTrue();
      sky.downgrade("2");
      assertThat(current(sky)).isEqualTo(current("0002"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void and_refused_where_they_do_not(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = baselined(kind, "2", "1")) {
      String sentence =
          "a baseline of Flyway says that sky is at revision \"0001\", but its tables show 1 difference; take it over with revise -n sky adopt";

      assertThat(Current.of(sky.live(), PATIENCE).finding()).contains(sentence);
      CheckResult check = Check.of(sky.live(), PATIENCE, false);
      assertThat(check.clean()).isFalse();
      assertThat(check.finding()).contains(sentence);
      assertThatThrownBy(() -> sky.upgrade("3")).hasMessage(sentence);
      assertThatThrownBy(() -> sky.downgrade("0")).hasMessage(sentence);
    }
  }

  @ParameterizedTest
  @EnumSource
  void adopt_takes_its_place(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = baselined(kind, "2", "1")) {
      new Adopt(sky.live(), PATIENCE, Confirmation.NONE).identified();

      assertThat(current(sky)).isEqualTo(current("0002"));
      sky.flyway("2").validate();
      sky.flyway("3").migrate();
      assertThat(current(sky)).isEqualTo(current("0003"));
      sky.flyway("1").undo();
      assertThat(current(sky)).isEqualTo(current("0000"));
      sky.upgrade("3");
      sky.downgrade("0");
      assertThat(current(sky)).isEqualTo(current("0000"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_revision_of_a_newer_checkout(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("3");
      row(sky, 10, "'0004'", "Fourth", "JDBC", "V0004__Fourth", "TRUE");
      String finding =
          "sky is ahead of this code: it is at revision \"0004\" and the head is \"0003\"; use a newer checkout, or say where it really is with revise -n sky stamp REV --yes-really sky";

      assertThat(current(sky)).isEqualTo("0004 " + finding);
      CheckResult check = Check.of(sky.live(), PATIENCE, false);
      assertThat(check.finding()).contains(finding);
      assertThat(check.clean()).isFalse();
      assertThat(check.revision()).isEmpty();
      assertThatThrownBy(() -> sky.upgrade("3")).hasMessage(finding);
      assertThatThrownBy(() -> stamp(sky, "3", Confirmation.NONE))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "sky is at revision \"0004\", which this checkout does not have; nothing was changed: say --yes-really sky to forget that and stamp 0003");
      assertThat(current(sky)).isEqualTo("0004 " + finding);
      assertThat(
              stamp(
                      sky,
                      "3",
                      (database, because, what) -> what.equals("forget that and stamp 0003"))
                  .from())
          .isEqualTo(new RevisionId(4));
      assertThat(current(sky)).isEqualTo(current("0003"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_edited_row_is_a_finding_and_stamp_tells_where_it_was(DatabaseKind kind)
      throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("3");
      sky.execute("UPDATE %s SET \"checksum\" = 1 WHERE \"version\" = '0002'".formatted(HISTORY));
      String finding =
          "revision \"0002\" of sky was edited after it was applied; restore it and add a new revision, or if the database is as the edited one says, accept it with revise -n sky stamp 0003";

      assertThat(current(sky)).isEqualTo("0003 " + finding);
      CheckResult check = Check.of(sky.live(), PATIENCE, false);
      assertThat(check.finding()).contains(finding);
      assertThat(check.differences()).isEmpty();
      assertThat(check.clean()).isFalse();
      assertThat(stamp(sky, "3", Confirmation.NONE).from()).isEqualTo(new RevisionId(3));
      assertThat(current(sky)).isEqualTo(current("0003"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_version_between_ours(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("2");
      row(sky, 10, "'1.1'", "Extra", "SQL", "V1.1__Extra.sql", "TRUE");

      assertThatThrownBy(() -> sky.upgrade("3"))
          .hasMessage(
              "the history of sky has version \"1.1\" by V1.1__Extra.sql, which is no revision of ours; check that the URL is right, get the code that made it, or take it out of force with revise -n sky stamp REV");
      stamp(sky, "2", Confirmation.NONE);
      sky.upgrade("3");
      assertThat(current(sky)).isEqualTo(current("0003"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_repeatable_migration_that_failed(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("1");
      row(sky, 10, "NULL", "Views", "SQL", "R__Views.sql", "FALSE");

      assertThatThrownBy(() -> sky.upgrade("3"))
          .hasMessage(
              "the history of sky says that \"Views\" failed half-way; find out what of it is there, then put it right with revise -n sky stamp REV");
    }
  }

  @ParameterizedTest
  @EnumSource
  void rows_of_flyways_housekeeping_mean_nothing(DatabaseKind kind) throws SQLException {
    try (StepDatabase sky = sky(kind)) {
      sky.upgrade("1");
      row(sky, 0, "NULL", "<< Flyway Schema Creation >>", "SCHEMA", "\"sky\"", "TRUE");
      row(sky, 10, "NULL", "Views", "DELETE", "R__Views.sql", "TRUE");

      sky.upgrade("3");
      sky.downgrade("0");
      assertThat(current(sky)).isEqualTo(current("0000"));
    }
  }

  /** Tables of one revision, and stock Flyway's baseline at another. */
  private static StepDatabase baselined(DatabaseKind kind, String tables, String baseline)
      throws SQLException {
    StepDatabase sky = sky(kind);
    sky.upgrade(tables);
    sky.execute("DROP TABLE " + HISTORY);
    Flyway.configure()
        .configuration(sky.flyway("3").getConfiguration())
        .baselineVersion(baseline)
        .load()
        .baseline();
    return sky;
  }

  private static StampResult stamp(StepDatabase sky, String target, Confirmation forgetting) {
    return Stamp.run(sky.live(), Target.parse(target), PATIENCE, forgetting);
  }

  private static void row(
      StepDatabase sky,
      int rank,
      String version,
      String description,
      String type,
      String script,
      String success)
      throws SQLException {
    sky.execute(
"""
INSERT INTO %s ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success")
VALUES (%d, %s, '%s', '%s', '%s', 1, 'somebody', 1, %s)"""
            .formatted(HISTORY, rank, version, description, type, script, success));
  }

  private static String current(String revision) {
    return revision + " ";
  }

  private static String current(StepDatabase sky) {
    CurrentResult current = Current.of(sky.live(), PATIENCE);
    return current.revision() + " " + current.finding().orElse("");
  }

  private static StepDatabase sky(DatabaseKind kind) {
    return StepDatabase.on(
        kind,
        schema -> schema.create(Table.of(STAR, Column.bigint("id").notNull())),
        schema -> named(schema, "name"),
        schema -> named(schema, "colour"));
  }

  private static void named(SchemaChange schema, String column) {
    schema.table(STAR).add(Column.text(column));
  }
}
