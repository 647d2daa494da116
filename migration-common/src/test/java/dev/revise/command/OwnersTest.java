package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.DeniedException;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.EnumType;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Types, sequences and tables of somebody else are known before anything starts. */
@EachServer
class OwnersTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName SITE = new TableName("sky", "site");
  private static final TableName MOOD = new TableName("sky", "mood");
  private static final TableName NUMBER = new TableName("sky", "number");

  @Test
  void a_type_of_somebody_else() throws SQLException {
    with(
        OwnersTest::moods,
        schema -> schema.alterEnum(MOOD, "calm", "windy"),
        roles ->
            refused(
                roles,
                "ALTER TYPE sky.mood OWNER TO " + roles.guest(),
                "alter type sky.mood of " + roles.guest(),
                "GRANT %s TO %s;".formatted(roles.guest(), roles.owner())));
  }

  @Test
  void a_type_of_a_superuser() throws SQLException {
    with(
        OwnersTest::moods,
        schema -> schema.alterEnum(MOOD, "calm", "windy"),
        roles ->
            refused(
                roles,
                "ALTER TYPE sky.mood OWNER TO " + roles.sky().place().user(),
                "alter type sky.mood of " + roles.sky().place().user(),
                "ALTER TYPE sky.mood OWNER TO %s;".formatted(roles.owner())));
  }

  @Test
  void a_sequence_of_somebody_else() throws SQLException {
    with(
        schema -> schema.create(Sequence.of(NUMBER)),
        schema -> schema.alterSequence(NUMBER, number -> number.startingWith(7)),
        roles ->
            refused(
                roles,
                "ALTER SEQUENCE sky.number OWNER TO " + roles.guest(),
                "alter sequence sky.number of " + roles.guest(),
                "GRANT %s TO %s;".formatted(roles.guest(), roles.owner())));
  }

  @Test
  void a_key_that_points_to_a_table_of_somebody_else() throws SQLException {
    with(
        OwnersTest::sites,
        schema ->
            schema.table(STAR).add(ForeignKey.named("fk_site").on("site").references(SITE, "id")),
        roles ->
            refused(
                roles,
                "ALTER TABLE sky.site OWNER TO " + roles.guest(),
                "refer to table sky.site",
                "GRANT REFERENCES ON sky.site TO %s;".formatted(roles.owner())));
  }

  /** It goes up with the SQL that it is told, and down again. */
  private static void refused(LoginRoles roles, String change, String denied, String statement)
      throws SQLException {
    LiveDatabase live = roles.as(roles.owner());
    move(live, Direction.UPGRADE, "1");
    roles.sky().execute(change);
    assertThatThrownBy(() -> move(live, Direction.UPGRADE, "3"))
        .isInstanceOf(DeniedException.class)
        .hasMessage(
            "user %s of sky may not %s; nothing was changed; ask an administrator to run: %s"
                .formatted(roles.owner(), denied, statement));
    assertThat(Current.of(live, StepDatabase.PATIENCE).revision()).hasToString("0001");
    roles.sky().execute(statement);
    move(live, Direction.UPGRADE, "3");
    move(live, Direction.DOWNGRADE, "1");
  }

  private static void move(LiveDatabase live, Direction direction, String target) {
    new Move(List.of(live), MoveRequest.DEFAULT, Progress.NONE)
        .run(direction, Target.parse(target));
  }

  private static void moods(SchemaChange schema) {
    schema.create(EnumType.of(MOOD, "calm"));
    schema.create(
        Table.of(
            STAR, Column.bigint("id").notNull(), Column.of("mood", new ColumnType.Defined(MOOD))));
  }

  private static void sites(SchemaChange schema) {
    schema.create(
        Table.of(SITE, Column.bigint("id").notNull()).plus(new PrimaryKey("pk_site", "id")),
        Table.of(STAR, Column.bigint("id").notNull(), Column.bigint("site")));
  }

  private static void with(
      Consumer<SchemaChange> first, Consumer<SchemaChange> second, RolesTest test)
      throws SQLException {
    try (StepDatabase sky =
            StepDatabase.on(
                DatabaseKind.POSTGRESQL,
                first,
                second,
                schema -> schema.create(Table.of(new TableName("sky", "note"), Column.text("a"))));
        LoginRoles roles = LoginRoles.of(sky)) {
      test.run(roles);
    }
  }

  /** What two roles see. */
  @FunctionalInterface
  private interface RolesTest {
    void run(LoginRoles roles) throws SQLException;
  }
}
