package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.config.Configuration;
import dev.revise.config.Surroundings;
import dev.revise.config.Wanted;
import dev.revise.engine.LiveDatabase;
import dev.revise.engine.LivePlace;
import dev.revise.engine.Migrator;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Authoring;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Plan;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.MigrationException;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects that the files of an overlay bring, from the file to a live database and back. */
class DeclaredObjectsTest {
  private static final String FELIS =
      """
      name: sky
      tables:
      - name: star
        primaryKey: ["#star.id"]
        columns:
        - {name: id, datatype: long, nullable: false, autoincrement: false}
        - {name: seen, datatype: long}
      """;
  private static final String OVERLAY =
      """
      objects:
      - postgresql: sql/seen.sql
      - {postgresql: sql/touch.sql, h2: sql/touch.h2.sql}
      """;
  private static final String SEEN =
      """
      -- counts how often a star was seen
      create or replace function seen() returns trigger as $$
      begin
        new.seen := coalesce(new.seen, 0) + 1; return new;
      end $$ language plpgsql;
      """;
  private static final String TOUCH =
      "create trigger Touch before update on sky.star\n  for each row execute procedure seen();\n";
  private static final String TOUCH_H2 =
      """
      CREATE TRIGGER "sky"."touch" BEFORE UPDATE ON "sky"."star" FOR EACH ROW AS '
        org.h2.api.Trigger create() {
          return (connection, old, now) -> now[1] = now[1] == null ? 1L : (Long) now[1] + 1;
        }';
      """;

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    write("sky.yaml", FELIS);
    write("sky.overlay.yaml", OVERLAY);
    write("sql/seen.sql", SEEN);
    write("sql/touch.sql", TOUCH);
    write("sql/touch.h2.sql", TOUCH_H2);
  }

  @Test
  void a_revision_brings_what_the_files_say_once() {
    Operations first = next(new Sky(List.of()));

    assertThat(described(first))
        .containsExactly(
            "create function sky.seen()",
            "create table sky.star",
            "create trigger touch on sky.star");
    assertThat(next(new Sky(List.of(first))).list()).isEmpty();
    assertThat(BroughtSql.of(first))
        .anyMatch(line -> line.startsWith("trigger touch on sky.star: create trigger"));
  }

  @Test
  void a_changed_file_is_a_changed_object_and_one_that_goes_drops_it() throws IOException {
    Sky sky = new Sky(List.of(next(new Sky(List.of()))));
    write("sql/touch.sql", TOUCH.replace("update", "insert or update"));
    assertThat(described(next(sky)))
        .containsExactly("drop trigger touch on sky.star", "create trigger touch on sky.star");

    write("sky.overlay.yaml", "objects: [{postgresql: sql/seen.sql}]");
    assertThat(described(next(sky))).containsExactly("drop trigger touch on sky.star");
  }

  @Test
  void what_no_file_brought_stays() throws IOException {
    write("sky.overlay.yaml", "{}");
    List<Operation> all = new ArrayList<>(next(new Sky(List.of())).list());
    TableName star = new TableName("sky", "star");
    all.add(
        new dev.revise.operation.CreateObject(
            CarriedObject.of(ObjectKind.TRIGGER, star, "by_hand")
                .on("postgresql", "CREATE TRIGGER by_hand ...", "DROP TRIGGER by_hand ...")
                .needing(star)));

    assertThat(next(new Sky(List.of(new Operations(all)))).list()).isEmpty();
    write(
        "sky.yaml", "name: sky\ntables:\n- name: moon\n  columns: [{name: id, datatype: long}]\n");
    assertThat(described(next(new Sky(List.of(new Operations(all))))))
        .containsExactly(
            "drop trigger by_hand on sky.star", "drop table sky.star", "create table sky.moon");
  }

  @ParameterizedTest
  @EnumSource
  void a_live_database_is_as_the_files_say(DatabaseKind kind) throws SQLException, IOException {
    Operations first = next(new Sky(List.of()));
    write("sql/touch.sql", TOUCH.replace("update", "insert or update"));
    write("sql/touch.h2.sql", TOUCH_H2.replace("UPDATE ON", "INSERT, UPDATE ON"));
    Operations second = next(new Sky(List.of(first)));
    Sky sky = new Sky(List.of(first, second));
    try (TestDatabase place = kind.fresh()) {
      for (int revision : List.of(1, 2, 1, 2, 0, 2)) {
        move(place, sky, revision);
        assertThat(differences(place, sky)).as("at %d", revision).isEmpty();
      }
      place.execute("INSERT INTO \"sky\".\"star\" VALUES (1, NULL)");
      place.execute("UPDATE \"sky\".\"star\" SET \"id\" = 2");
      assertThat(place.rows("SELECT \"seen\" FROM \"sky\".\"star\"")).containsExactly("2");

      place.execute(
          kind == DatabaseKind.H2
              ? "DROP TRIGGER \"sky\".\"touch\""
              : "ALTER TABLE sky.star DISABLE TRIGGER touch");
      assertThat(differences(place, sky))
          .singleElement()
          .satisfies(words -> assertThat(words).contains("trigger touch on sky.star"));
    }
  }

  @Test
  void nothing_of_a_rehearsal_is_left() throws SQLException {
    Sky sky = new Sky(List.of(next(new Sky(List.of()))));
    try (TestDatabase place = DatabaseKind.POSTGRESQL.fresh()) {
      move(place, sky, 1);
      assertThat(differences(place, sky)).isEmpty();
      assertThat(place.rows("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'revise%'"))
          .isEmpty();
    }
  }

  @Test
  void nobody_but_the_module_allows_a_file() {
    ManagedDatabase silent = new Sky(List.of(), Authoring.from("felis:sky.yaml"));

    assertThatThrownBy(() -> next(silent))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(
            "sky.overlay.yaml line 2: sql/seen.sql is SQL that runs as it is written; allow it with authoring().carrying(\"sql/seen.sql\") in the class of the database");
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve("sky").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> described(Operations operations) {
    return operations.stream().map(Operation::describe).toList();
  }

  /** What the next revision does. */
  private Operations next(ManagedDatabase database) {
    Configuration configuration =
        new Configuration(
            new Surroundings(Map.of(), root, root),
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    TargetSchema targets =
        new TargetSchema(
            new SchemaReader(
                List.of(database), one -> RevisionId.BASE, configuration, Duration.ofSeconds(10)),
            root,
            Map.of());
    ReadSchema target = targets.read(database, Optional.empty());
    return TargetComparison.of(database, target, List.of()).operations();
  }

  private static List<String> differences(TestDatabase place, Sky sky) {
    return Check.of(live(place, sky), Duration.ofSeconds(10), false).differences().stream()
        .map(FoundDifference::words)
        .toList();
  }

  private static void move(TestDatabase place, Sky sky, int revision) {
    Migrator migrator =
        new Migrator(live(place, sky), MoveOptions.DEFAULT.allowingDataLoss(true), Progress.NONE);
    migrator.move(Plan.between(sky.history(), migrator.current(), new RevisionId(revision)));
  }

  private static LiveDatabase live(TestDatabase place, Sky sky) {
    return LivePlace.of(sky, place);
  }

  private record Sky(List<Operations> revisions, Authoring authoring) implements ManagedDatabase {
    Sky(List<Operations> revisions) {
      this(
          revisions,
          Authoring.from("felis:sky.yaml")
              .carrying("sql/seen.sql", "sql/touch.sql", "sql/touch.h2.sql"));
    }

    @Override
    public String name() {
      return "sky";
    }

    @Override
    public String module() {
      return "sky";
    }

    @Override
    public RevisionHistory history() {
      List<Revision> all = new ArrayList<>();
      if (!revisions.isEmpty()) {
        all.add(new V0001__First(this));
      }
      if (revisions.size() > 1) {
        all.add(new V0002__Second(this));
      }
      return RevisionHistory.of(all);
    }
  }

  private abstract static class SkyRevision extends Revision {
    private final Sky sky;

    SkyRevision(Sky sky) {
      super(Origin.on("2026-11-30"));
      this.sky = sky;
    }

    @Override
    protected ManagedDatabase database() {
      return sky;
    }

    @Override
    protected void change(SchemaChange schema) {
      sky.revisions().get(id().number() - 1).list().forEach(schema::apply);
    }
  }

  private static final class V0001__First extends SkyRevision {
    V0001__First(Sky sky) {
      super(sky);
    }
  }

  private static final class V0002__Second extends SkyRevision {
    V0002__Second(Sky sky) {
      super(sky);
    }
  }
}
