package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.engine.LiveDatabase;
import dev.revise.engine.Progress;
import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an H2 file whose index lost a row, the sentence tells the way out, which leads out. */
class DamagedIndexTest {
  private static final TableName STAR = new TableName("sky", "star");

  @TempDir private Path directory;

  @Test
  void the_way_out_of_a_damaged_file() throws Exception {
    try (StepDatabase sky =
        StepDatabase.on(
            DatabaseKind.H2,
            schema -> schema.create(Table.of(STAR, Column.bigint("id").notNull())),
            schema -> schema.table(STAR).add(Column.text("name")),
            schema -> schema.table(STAR).add(Column.text("colour")))) {
      Path file = directory.resolve("sky.mv.db");
      LiveDatabase live = sky.live("jdbc:h2:file:" + directory.resolve("sky"), "sa", "");
      new Move(List.of(live), MoveRequest.DEFAULT, Progress.NONE).upgrade(Target.HEAD);
      Path backup = Backups.write(live, directory.resolve("backup"), StepDatabase.PATIENCE).file();
      exchangeIndexes(live, file);

      assertThatThrownBy(() -> delete(live))
          .isInstanceOf(MigrationException.class)
          .hasMessageMatching(
              "sky: the file .*sky\\.mv\\.db is damaged \\(Row not found when trying to delete from index .*\\); put a copy of the whole file in its place, or move it away and then restore a backup");
      Files.move(file, directory.resolve("away"));
      Backups.restore(live, backup, false, StepDatabase.PATIENCE, false, Confirmation.NONE);
      assertThat(Current.of(live, StepDatabase.PATIENCE).revision()).hasToString("0003");
      delete(live);
    }
  }

  private static void delete(LiveDatabase live) {
    execute(live, "DELETE FROM \"sky\".\"star\"");
  }

  private static void execute(LiveDatabase live, String... statements) {
    live.inSession(
        StepDatabase.PATIENCE,
        connection -> {
          try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
              statement.execute(sql);
            }
            return live;
          }
        });
  }

  /** Two indexes of one kind change places: each has a row that its table has not. */
  private static void exchangeIndexes(LiveDatabase live, Path file) {
    Set<String> before = indexes(file);
    execute(
        live,
        "CREATE INDEX \"sky\".\"star_id\" ON \"sky\".\"star\" (\"id\")",
        "CREATE TABLE \"sky\".\"other\" (\"id\" bigint)",
        "CREATE INDEX \"sky\".\"other_id\" ON \"sky\".\"other\" (\"id\")",
        "INSERT INTO \"sky\".\"star\" (\"id\") VALUES (1)",
        "INSERT INTO \"sky\".\"other\" VALUES (2)");
    List<String> added = indexes(file).stream().filter(name -> !before.contains(name)).toList();
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).open()) {
      MVMap<String, String> meta = store.getMetaMap();
      String first = meta.get("name." + added.get(0));
      String second = meta.get("name." + added.get(1));
      name(meta, first, added.get(0), added.get(1));
      name(meta, second, added.get(1), added.get(0));
      store.removeMap(store.openMap("marks it as changed"));
      store.commit();
    }
  }

  private static void name(MVMap<String, String> meta, String id, String from, String to) {
    meta.put("name." + to, id);
    meta.put("map." + id, meta.get("map." + id).replace("name:" + from, "name:" + to));
  }

  private static Set<String> indexes(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      return store.getMapNames().stream()
          .filter(name -> name.startsWith("index."))
          .collect(Collectors.toSet());
    }
  }
}
