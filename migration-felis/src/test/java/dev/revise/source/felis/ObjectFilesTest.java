package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.dialect.PureSql;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that overlays name below "objects". */
class ObjectFilesTest {
  private static final String POLICY = "CREATE POLICY p ON star USING (id > 0);";

  @TempDir Path directory;

  @Test
  void a_file_is_looked_for_beside_the_overlay_that_names_it() {
    FelisFile files =
        files("include: [shared/all.overlay.yaml]")
            .with("shared/all.overlay.yaml", "objects: [{postgresql: sql/p.sql}]")
            .with("shared/sql/p.sql", POLICY);

    FelisReading reading = allowing(files, "sql/p.sql").reading();
    CarriedObject policy = reading.schema().objects().values().iterator().next();

    assertThat(policy.id()).hasToString("policy p on sky.star");
    assertThat(policy.needs()).containsExactly(new TableName("sky", "star"));
    assertThat(reading.files()).anyMatch(file -> file.endsWith("shared/sql/p.sql"));
  }

  @Test
  void both_databases_may_have_a_file_of_one_object() {
    FelisFile files =
        files("objects: [{postgresql: t.sql, h2: t.h2.sql}]")
            .with("t.sql", "CREATE TRIGGER t AFTER INSERT ON star EXECUTE FUNCTION f()")
            .with("t.h2.sql", "CREATE TRIGGER \"t\" AFTER INSERT ON \"star\" CALL 'x'");

    Schema schema = allowing(files, "t.sql", "t.h2.sql").read();

    assertThat(schema.objects().values())
        .singleElement()
        .satisfies(one -> assertThat(one.sql()).containsOnlyKeys("h2", "postgresql"));
  }

  @Test
  void what_is_wrong_is_a_sentence() {
    assertThat(sentence("objects: [{postgresql: no.sql}]"))
        .isEqualTo(
            "sky.overlay.yaml line 1: \"postgresql\" names no.sql, which is not there; correct the path, or add the file");
    assertThat(sentence("objects: [{mysql: p.sql}]"))
        .startsWith("sky.overlay.yaml line 1: unknown key \"mysql\" of an object");
    assertThat(sentence("objects: [{h2: }]"))
        .isEqualTo(
            "sky.overlay.yaml line 1: an object needs a file; name one for \"postgresql\" or \"h2\"");
    assertThat(sentence("objects: [{postgresql: p.sql}, {postgresql: p.sql}]"))
        .isEqualTo(
            "sky.overlay.yaml line 1: p.sql: another file brings policy p on sky.star too; remove one of them");
    assertThat(sentence("objects: [{postgresql: empty.sql}]"))
        .isEqualTo("sky.overlay.yaml line 1: empty.sql: there is no statement in it; write one");
    assertThat(sentence("objects: [{postgresql: two.sql}]"))
        .isEqualTo(
            "sky.overlay.yaml line 1: two.sql: there is more than one statement in it; write a file for each");
    assertThat(sentence("objects: [{postgresql: far.sql}]"))
        .isEqualTo(
            "sky.overlay.yaml line 1: far.sql: policy p on sky.moon is on sky.moon, which is not there; correct the name, and put it in double quotes if it has capitals");
    assertThat(sentence("objects: [{postgresql: 'http://x/p.sql'}]"))
        .contains("only files are read");
  }

  private String sentence(String overlay) {
    FelisFile files =
        files(overlay)
            .with("p.sql", POLICY)
            .with("empty.sql", "-- later\n")
            .with("two.sql", POLICY + POLICY)
            .with("far.sql", POLICY.replace("star", "moon"));
    PureSql rules =
        PureSql.known()
            .carrying(
                List.of("p.sql", "no.sql", "empty.sql", "two.sql", "far.sql", "http://x/p.sql"));
    try {
      files.source("sky.yaml").under(rules).read();
    } catch (FelisException e) {
      return files.shortened(e.getMessage());
    }
    throw new AssertionError("nothing is wrong with " + overlay);
  }

  private FelisFile files(String overlay) {
    return new FelisFile(directory)
        .with(
            "sky.yaml",
            "name: sky\ntables:\n- name: star\n  columns: [{name: id, datatype: long}]\n")
        .with("sky.overlay.yaml", overlay + "\n");
  }

  private static FelisSource allowing(FelisFile files, String... names) {
    return files.source("sky.yaml").under(PureSql.known().carrying(List.of(names)));
  }
}
