package dev.revise.diff;

import static dev.revise.schema.Column.bool;
import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;
import static dev.revise.schema.Column.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.diff.RandomPairs.Pair;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikelyRenamesTest {
  private static final TableName EXPOSURE = new TableName("cdb", "exposure");
  private static final Column SEEING = doublePrecision("seeing").comment("Seeing. Unit: arcsec.");

  @Test
  void names_a_column_of_the_same_type_and_comment() {
    assertThat(
            likely(
                exposure(SEEING, integer("z")),
                exposure(integer("y").notNull(), SEEING.withName("psf_fwhm"))))
        .containsExactly(
            "exposure.seeing goes and exposure.psf_fwhm comes, both double precision with the same comment; if it is one column under a new name, say --rename exposure.seeing=psf_fwhm");
  }

  @Test
  void tells_all_the_evidence() {
    assertThat(
            likely(
                exposure(SEEING.notNull(), integer("z")),
                exposure(SEEING.notNull().withName("dimm_seeing"), integer("z"))))
        .containsExactly(
            "exposure.seeing goes and exposure.dimm_seeing comes, both double precision not null with the same comment, similar names and the same neighbours; if it is one column under a new name, say --rename exposure.seeing=dimm_seeing");
  }

  @Test
  void is_quiet_where_the_type_or_the_words_are_others() {
    assertThat(likely(exposure(SEEING), exposure(bool("dimm_seeing")))).isEmpty();
    assertThat(
            likely(
                exposure(doublePrecision("seeing_min").comment("Least."), text("z")),
                exposure(doublePrecision("seeing_max").comment("Most."))))
        .isEmpty();
    assertThat(
            likely(
                exposure(doublePrecision("a"), text("z")),
                exposure(doublePrecision("b"), integer("y"))))
        .isEmpty();
  }

  @Test
  void a_name_within_the_other_counts_whatever_the_comments_say() {
    Column hash = text("git_hash").comment("Version of the pipeline.");
    assertThat(
            likely(
                exposure(hash, integer("z"), text("note")),
                exposure(integer("z"), text("rtp_git_hash").comment("What ran."), integer("site"))))
        .containsExactly(
            "exposure.git_hash goes and exposure.rtp_git_hash comes, both text with similar names; if it is one column under a new name, say --rename exposure.git_hash=rtp_git_hash");
    assertThat(
            likely(
                exposure(text("githash"), integer("z"), text("note")),
                exposure(text("rtpgithash"), integer("z"))))
        .hasSize(1);
  }

  @Test
  void a_comment_that_was_edited_is_no_objection() {
    assertThat(
            likely(
                exposure(doublePrecision("seeing_min").comment("Seeing of the night."), text("z")),
                exposure(doublePrecision("seeing_low").comment("Least seeing of the night."))))
        .containsExactly(
            "exposure.seeing_min goes and exposure.seeing_low comes, both double precision with similar comments and similar names; if it is one column under a new name, say --rename exposure.seeing_min=seeing_low");
  }

  @Test
  void the_only_column_that_goes_may_be_the_only_one_that_comes() {
    assertThat(
            likely(
                exposure(doublePrecision("a").comment("Least.")),
                exposure(doublePrecision("b").notNull().comment("Most."))))
        .containsExactly(
            "exposure.a goes and exposure.b comes, both double precision with the same neighbours and no other column that goes or comes; if it is one column under a new name, say --rename exposure.a=b");
    assertThat(likely(exposure(doublePrecision("a")), exposure(bool("b")))).isEmpty();
  }

  @Test
  void a_column_may_have_got_another_type_as_well() {
    assertThat(likely(exposure(doublePrecision("a")), exposure(integer("b"))))
        .containsExactly(
            "exposure.a goes and exposure.b comes, from double precision to integer with the same neighbours and no other column that goes or comes; if it is one column under a new name, say --rename exposure.a=b, which keeps its values and changes their type");
    assertThat(
            likely(
                exposure(SEEING, text("note")),
                exposure(integer("x"), SEEING.withName("dimm_seeing").withType(Simple.REAL))))
        .containsExactly(
            "exposure.seeing goes and exposure.dimm_seeing comes, from double precision to real with the same comment and similar names; if it is one column under a new name, say --rename exposure.seeing=dimm_seeing, which keeps its values and changes their type");
  }

  @Test
  void the_same_type_is_more_likely_than_another_one() {
    assertThat(
            likely(
                exposure(SEEING),
                exposure(
                    SEEING.withName("dimm_seeing"),
                    SEEING.withName("seeing_dimm").withType(Simple.REAL))))
        .hasSize(1)
        .first()
        .asString()
        .contains("both double precision");
  }

  @Test
  void the_only_table_that_goes_may_be_the_only_one_that_comes() {
    Table job = Table.of(new TableName("cdb", "job"), integer("id"), text("note"), text("state"));
    Table task =
        Table.of(
            new TableName("cdb", "work"), integer("id"), text("note"), integer("x"), text("y"));
    Table one = job.withComment(Optional.of("Jobs."));
    Table other = task.withComment(Optional.of("What is to be done."));

    assertThat(likely(Schema.empty().plus(one), Schema.empty().plus(other)))
        .containsExactly(
            "job goes and work comes, with 2 of 4 columns alike, no other table that goes or comes; if it is one table under a new name, say --rename job=work");
    assertThat(
            likely(
                Schema.empty().plus(one).plus(task.withName(new TableName("cdb", "x"))),
                Schema.empty().plus(other)))
        .hasSize(1);
  }

  @Test
  void is_quiet_where_two_are_as_likely() {
    assertThat(
            likely(
                exposure(SEEING, text("note")),
                exposure(text("note"), SEEING.withName("x"), SEEING.withName("y"))))
        .isEmpty();
  }

  @Test
  void is_quiet_where_the_rename_is_known() {
    Renames known =
        new Renames(List.of(), List.of(new ColumnRename(EXPOSURE, "seeing", "dimm_seeing")));
    assertThat(LikelyRenames.of(exposure(SEEING), exposure(SEEING.withName("dimm_seeing")), known))
        .isEmpty();
  }

  @Test
  void names_a_table_of_the_same_shape() {
    Schema from = exposure(SEEING, integer("day_obs"), integer("seq_num"));
    Table moved = from.table(EXPOSURE).withName(new TableName("cdb", "observation"));
    assertThat(likely(from, Schema.empty().plus(moved)))
        .containsExactly(
            "exposure goes and observation comes, with 4 of 4 columns alike; if it is one table under a new name, say --rename exposure=observation");
  }

  @Test
  void is_quiet_about_tables_that_share_little() {
    Schema from = exposure(SEEING, integer("day_obs"), integer("seq_num"));
    Table other =
        Table.of(
            new TableName("cdb", "observation"),
            integer("exposure_id"),
            integer("day_obs"),
            text("a"),
            text("b"),
            text("c"));
    assertThat(likely(from, Schema.empty().plus(other))).isEmpty();
  }

  @Test
  void is_quiet_where_nothing_comes_or_nothing_goes_and_always_says_the_same() {
    RandomPairs pairs = new RandomPairs("cdb");
    for (int seed = 0; seed < 200; seed++) {
      Pair pair = pairs.namesakes(seed);
      assertThat(likely(pair.from(), pair.from())).isEmpty();
      assertThat(likely(Schema.empty(), pair.to())).isEmpty();
      assertThat(likely(pair.from(), pair.to())).isEqualTo(likely(pair.from(), pair.to()));
    }
  }

  private static Schema exposure(Column... columns) {
    return Schema.empty()
        .plus(
            Table.of(EXPOSURE, integer("exposure_id"))
                .withColumns(
                    Stream.concat(Stream.of(integer("exposure_id")), Arrays.stream(columns))
                        .toList()));
  }

  private static List<String> likely(Schema from, Schema to) {
    return LikelyRenames.of(from, to, Renames.none()).stream().map(LikelyRename::sentence).toList();
  }
}
