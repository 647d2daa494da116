package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.ColumnRename;
import dev.revise.schema.Renames;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FelisIdsTest {
  private static final TableName EXPOSURE = new TableName("s", "exposure");
  private static final TableName SHOT = new TableName("s", "shot");
  private static final String BEFORE = table("exposure", "", "{name: region, datatype: text}");

  @TempDir Path directory;

  @Test
  void a_column_under_the_id_of_its_old_name_was_renamed() {
    String after = table("exposure", "", column("s_region", "#exposure.region"));

    assertRenamed(BEFORE, after, new ColumnRename(EXPOSURE, "region", "s_region"));
  }

  @Test
  void a_table_too_and_a_column_in_it() {
    String after = table("shot", "#exposure", column("s_region", "#exposure.region"));
    Renames renames =
        new Renames(
            List.of(new TableRename(EXPOSURE, "shot")),
            List.of(new ColumnRename(SHOT, "region", "s_region")));

    assertThat(since(BEFORE, after)).isEqualTo(renames);
    assertThat(sinceSchema(BEFORE, after)).isEqualTo(renames);
  }

  @Test
  void ids_that_no_name_gave_tell_of_renames_between_two_files() {
    String before = table("exposure", "#e", column("region", "#e17"));
    String after = table("shot", "#e", column("s_region", "#e17"));

    assertThat(since(before, after))
        .isEqualTo(
            new Renames(
                List.of(new TableRename(EXPOSURE, "shot")),
                List.of(new ColumnRename(SHOT, "region", "s_region"))));
    assertThat(sinceSchema(before, after)).isEqualTo(Renames.none());
  }

  @Test
  void an_id_that_felis_would_make_tells_nothing() {
    String before = table("exposure", "", column("s_region", "#exposure.region"));

    assertRenamed(before, BEFORE);
  }

  @Test
  void not_while_the_old_name_is_there() {
    String after =
        table(
            "exposure",
            "",
            column("s_region", "#exposure.region") + "\n  - " + column("region", "#exposure.new"));

    assertRenamed(BEFORE, after);
  }

  @Test
  void not_if_the_new_name_was_there() {
    String before = BEFORE + "\n  - {name: s_region, datatype: text}";

    assertRenamed(before, table("exposure", "", column("s_region", "#exposure.region")));
  }

  @Test
  void not_into_another_table() {
    String after =
        table("exposure", "", "{name: id, datatype: text}")
            + "\n"
            + tables("shot", "", column("s_region", "#exposure.region"));

    assertRenamed(BEFORE, after);
  }

  @Test
  void not_where_two_columns_claim_the_old_name() {
    String after =
        table(
            "exposure",
            "#e",
            column("a", "#exposure.region") + "\n  - " + column("b", "#e.region"));

    assertThat(sinceSchema(BEFORE, after)).isEqualTo(Renames.none());
  }

  private void assertRenamed(String before, String after, ColumnRename... renames) {
    Renames expected = new Renames(List.of(), List.of(renames));
    assertThat(since(before, after)).isEqualTo(expected);
    assertThat(sinceSchema(before, after)).isEqualTo(expected);
  }

  private Renames since(String before, String after) {
    return read(after).ids().renamesSince(read(before).ids());
  }

  private Renames sinceSchema(String before, String after) {
    return read(after).ids().renamesSince(read(before).schema());
  }

  private FelisReading read(String text) {
    return new FelisFile(directory).with("s.yaml", text).source("s.yaml").reading();
  }

  private static String table(String name, String id, String columns) {
    return "name: s\ntables:\n" + tables(name, id, columns);
  }

  private static String tables(String name, String id, String columns) {
    return "- name: " + name + "\n  '@id': '" + id + "'\n  columns:\n  - " + columns;
  }

  private static String column(String name, String id) {
    return "{name: %s, '@id': '%s', datatype: text}".formatted(name, id);
  }
}
