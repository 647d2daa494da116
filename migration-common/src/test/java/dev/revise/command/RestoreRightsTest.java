package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.engine.DeniedException;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.schema.Column;
import dev.revise.schema.EnumType;
import dev.revise.schema.Sequence;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.EachServer;
import dev.revise.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code restore} may not do on PostgreSQL is known before it touches anything. */
@EachServer
class RestoreRightsTest {
  private static final TableName STAR = new TableName("sky", "star");

  @TempDir private Path directory;
  private StepDatabase sky;
  private LoginRoles roles;
  private String database;

  @BeforeEach
  void make() throws Exception {
    assumeTrue(PostgresServer.shared().isBackedUp(), "no pg_dump as new as the server");
    sky =
        StepDatabase.on(
            DatabaseKind.POSTGRESQL,
            schema -> {
              schema.create(EnumType.of(new TableName("sky", "mood"), "calm"));
              schema.create(Sequence.of(new TableName("sky", "number")));
              schema.create(Table.of(STAR, Column.bigint("id").notNull()));
            },
            schema -> schema.table(STAR).add(Column.text("name")),
            schema -> schema.table(STAR).add(Column.text("colour")));
    roles = LoginRoles.of(sky);
    database = sky.rows("SELECT current_database()").get(0);
    new Move(List.of(roles.as(roles.owner())), MoveRequest.DEFAULT, Progress.NONE)
        .upgrade(Target.parse("2"));
    sky.execute("INSERT INTO sky.star VALUES (1, 'Vega')");
  }

  @AfterEach
  void drop() throws SQLException {
    if (sky != null) {
      roles.close();
      sky.close();
    }
  }

  @Test
  void who_owns_nothing() throws SQLException {
    Path file = backup();
    LiveDatabase guest = roles.as(roles.guest());
    String denied =
        "user %1$s of sky may not drop schema sky of %2$s, create schemas in database %3$s, give anything to role %2$s; nothing was changed; ask an administrator to run: "
            .formatted(roles.guest(), roles.owner(), database);
    String grants =
        "GRANT CREATE ON DATABASE %3$s TO %1$s; GRANT %2$s TO %1$s;"
            .formatted(roles.guest(), roles.owner(), database);

    assertThatThrownBy(() -> restore(guest, file))
        .isInstanceOf(DeniedException.class)
        .hasMessage(denied + grants);
    sky.execute("UPDATE sky.star SET name = 'Deneb'", grants);
    restore(guest, file);
    assertThat(sky.rows("SELECT name FROM sky.star")).containsExactly("Vega");
    assertThat(sky.rows("SELECT tableowner FROM pg_tables WHERE tablename = 'star'"))
        .containsExactly(roles.owner());
  }

  @Test
  void a_new_database() throws SQLException {
    Path file = backup();
    sky.execute("DROP SCHEMA sky CASCADE");
    LiveDatabase owner = roles.as(roles.owner());

    assertThatThrownBy(() -> restore(owner, file))
        .hasMessage(
            "user %1$s of sky may not create schemas in database %2$s; nothing was changed; ask an administrator to run: GRANT CREATE ON DATABASE %2$s TO %1$s;"
                .formatted(roles.owner(), database));
    sky.execute("GRANT CREATE ON DATABASE %s TO %s".formatted(database, roles.owner()));
    restore(owner, file);
    assertThat(sky.rows("SELECT name FROM sky.star")).containsExactly("Vega");
  }

  @Test
  void things_of_others_in_the_schema() throws SQLException {
    sky.execute(
        "GRANT CREATE ON DATABASE %s TO %s".formatted(database, roles.owner()),
        "GRANT %s TO %s".formatted(roles.guest(), roles.owner()),
        "GRANT CREATE ON SCHEMA sky TO " + roles.guest(),
        "ALTER TYPE sky.mood OWNER TO " + roles.guest());
    Path file = backup();

    assertThatThrownBy(() -> restore(roles.as(roles.owner()), file))
        .hasMessage(
            "user %1$s of sky may not give anything in schema sky of %1$s to role %2$s; nothing was changed; run the command as a superuser"
                .formatted(roles.owner(), roles.guest()));
    restore(sky.live(), file);
  }

  @Test
  void what_a_superuser_owned() throws SQLException {
    sky.execute(
        "GRANT CREATE ON DATABASE %s TO %s".formatted(database, roles.owner()),
        "ALTER SEQUENCE sky.number OWNER TO " + sky.place().user());
    Path file = backup();

    assertThatThrownBy(() -> restore(roles.as(roles.owner()), file))
        .hasMessage(
            "user %1$s of sky may not give anything to role %2$s; nothing was changed; run the command as a superuser"
                .formatted(roles.owner(), sky.place().user()));
    restore(sky.live(), file);
  }

  @Test
  void a_role_that_is_gone() throws SQLException {
    String gone = roles.guest() + " gone";
    sky.execute(
        "CREATE ROLE \"%s\"".formatted(gone),
        "ALTER TABLE sky.star OWNER TO \"%s\"".formatted(gone));
    Path file = backup();
    sky.execute(
        "ALTER TABLE sky.star OWNER TO " + roles.owner(), "DROP ROLE \"%s\"".formatted(gone));

    assertThatThrownBy(() -> restore(sky.live(), file))
        .hasMessageEndingWith(
            " may not create what belongs to role %1$s, which is missing; nothing was changed; ask an administrator to run: CREATE ROLE \"%1$s\";"
                .formatted(gone));
    sky.execute("CREATE ROLE \"%s\"".formatted(gone));
    restore(sky.live(), file);
    sky.execute("DROP OWNED BY \"%s\"".formatted(gone), "DROP ROLE \"%s\"".formatted(gone));
  }

  private Path backup() {
    return Backups.write(sky.live(), directory.resolve("backup"), StepDatabase.PATIENCE).file();
  }

  private static void restore(LiveDatabase database, Path file) {
    Backups.restore(database, file, false, StepDatabase.PATIENCE, true, Confirmation.NONE);
  }
}
