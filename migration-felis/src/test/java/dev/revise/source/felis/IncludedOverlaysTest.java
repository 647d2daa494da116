package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.Grant;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.source.Hints;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several overlays have in common is written once. */
class IncludedOverlaysTest {
  private static final TableName STAR = new TableName("sky", "star");
  private static final TableName BRIGHT = new TableName("sky", "bright");
  static final String SKY =
      """
      name: sky
      tables:
      - name: star
        columns:
        - {name: id, datatype: long}
        - {name: ra, datatype: double}
        - {name: region, datatype: text}
      - name: bright
        columns: [{name: star, datatype: long}]
      """;
  private static final String SHARED =
      """
      views:
        bright:
          of: star
          renames: {star: id}
          also: [ra]
          description: Shared.
          grants: {SELECT: [usdf], INSERT: [usdf]}
      """;

  @TempDir Path directory;

  @Test
  void an_overlay_in_pieces_says_what_it_says_whole() {
    String whole = FelisFile.text("under_overlay.overlay.yaml");
    int exposure = whole.indexOf("  exposure:\n    primaryKey");
    files()
        .with("whole/survey.yaml", FelisFile.text("under_overlay.yaml"))
        .with("whole/survey.overlay.yaml", whole)
        .with("pieces/survey.yaml", FelisFile.text("under_overlay.yaml"))
        .with("common/survey.overlay.yaml", whole.substring(0, exposure))
        .with(
            "pieces/survey.overlay.yaml",
            "include: [../common/survey.overlay.yaml]\ntables:\n" + whole.substring(exposure));

    FelisReading pieces = files().source("pieces/survey.yaml").reading();

    assertThat(pieces.schema()).isEqualTo(files().source("whole/survey.yaml").read());
    assertThat(pieces.hints()).isEqualTo(files().source("whole/survey.yaml").reading().hints());
  }

  @Test
  void what_an_overlay_says_itself_wins_key_by_key() {
    own(
        """
        include: [shared/sky.overlay.yaml]
        views:
          bright:
            also: [region]
            description: Own.
            grants: {SELECT: [oods]}
        """);

    assertThat(read().views())
        .containsEntry(
            BRIGHT,
            View.of(BRIGHT, STAR, "id AS star", "region")
                .comment("Own.")
                .withGrants(
                    List.of(
                        new Grant(Privilege.SELECT, "oods"), new Grant(Privilege.INSERT, "usdf"))));
  }

  @Test
  void a_list_or_a_word_takes_the_place_of_a_mapping_and_a_mapping_of_these() {
    files()
        .with(
            "more.yaml",
            "tables: {star: {columns: {id: {default: next}, ra: {default: {number: 1}}}}}\n");
    own(
        """
        include: [more.yaml]
        ignore: [bright]
        tables: {star: {columns: {id: {default: {number: 7}}, ra: {default: none}}}}
        """);

    assertThat(read().tables().get(STAR).columns())
        .containsExactly(
            Column.bigint("id").defaultsTo(new DefaultValue.Number(BigDecimal.valueOf(7))),
            Column.doublePrecision("ra"),
            Column.text("region"));
  }

  @Test
  void a_later_one_wins_over_an_earlier() {
    files()
        .with("one.yaml", "ignore: [one]\nneverDrop: [one]\n")
        .with("two.yaml", "neverDrop: [two]\n");
    own("include: [shared/sky.overlay.yaml, one.yaml, two.yaml]\n");

    Hints hints = files().source("sky.yaml").reading().hints();

    assertThat(hints.neverDropped()).isEqualTo(new NamePatterns(List.of("two")));
    assertThat(hints.ignored()).isEqualTo(new NamePatterns(List.of("one")));
  }

  @Test
  void an_included_one_includes_from_where_it_stands() {
    files()
        .with("shared/all.yaml", "include: [sky.overlay.yaml, ../more/names.yaml]\n")
        .with("more/names.yaml", "views: {bright: {description: More.}}\n");
    own("include: [shared/all.yaml]\n");

    assertThat(read().views().get(BRIGHT).comment()).contains("More.");
  }

  @Test
  void one_that_two_others_include_counts_where_it_wins_most() {
    files()
        .with("one.yaml", "include: [base.yaml]\nneverDrop: [one]\n")
        .with("two.yaml", "include: [base.yaml]\nneverDrop: [two]\nignore: [two]\n")
        .with("base.yaml", "neverDrop: [base]\nignore: [base]\n");
    own("include: [shared/sky.overlay.yaml, two.yaml, one.yaml]\n");

    Hints hints = files().source("sky.yaml").reading().hints();

    assertThat(hints.neverDropped()).isEqualTo(new NamePatterns(List.of("one")));
    assertThat(hints.ignored()).isEqualTo(new NamePatterns(List.of("base")));
  }

  @Test
  void a_key_without_a_value_takes_away_what_is_included() {
    files()
        .with(
            "more.yaml",
            """
        addedColumns: {magnitude: {type: real, tables: [star]}}
        tables:
          star: {description: Stars., columns: {id: {default: {text: none}}}}
          comet: {description: This file has none.}
        """);
    own(
        """
        include: [shared/sky.overlay.yaml, more.yaml]
        views: {bright: {also: , grants: {INSERT: }}}
        addedColumns: {magnitude: }
        tables: {comet: , star: {columns: {id: {default: {number: 7, text: }}}}}
        """);

    assertThat(read().views().get(BRIGHT))
        .isEqualTo(
            View.of(BRIGHT, STAR, "id AS star")
                .comment("Shared.")
                .withGrants(List.of(new Grant(Privilege.SELECT, "usdf"))));
    assertThat(read().tables().get(STAR))
        .isEqualTo(
            Table.of(
                    STAR,
                    Column.bigint("id").defaultsTo(new DefaultValue.Number(BigDecimal.valueOf(7))),
                    Column.doublePrecision("ra"),
                    Column.text("region"))
                .comment("Stars."));
  }

  @Test
  void paths_hold_from_the_overlay_where_it_lies_over_another_file() {
    files().with("elsewhere/sky.yaml", SKY.replace("region", "outline"));
    own("include: [shared/sky.overlay.yaml]\n");

    Schema newer = files().source("sky.yaml").over(directory.resolve("elsewhere/sky.yaml")).read();

    assertThat(newer.tables().get(STAR).columns()).extracting(Column::name).contains("outline");
    assertThat(newer.views()).containsKey(BRIGHT);
  }

  private FelisFile files() {
    return new FelisFile(directory).with("sky.yaml", SKY).with("shared/sky.overlay.yaml", SHARED);
  }

  private void own(String text) {
    files().with("sky.overlay.yaml", text);
  }

  private Schema read() {
    return files().source("sky.yaml").read();
  }
}
