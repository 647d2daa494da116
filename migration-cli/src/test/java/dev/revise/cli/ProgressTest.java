package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.engine.Progress;
import dev.revise.testing.Patience;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void is_plain_lines_where_nobody_watches() {
    run(new ProgressLines(err, true));
    assertThat(printed()).isEqualTo("0001 Stars\n  create table star\n");
  }

  @Test
  void operations_are_for_those_who_ask() {
    run(new ProgressLines(err, false));
    assertThat(printed()).isEqualTo("0001 Stars\n");
  }

  @Test
  void what_is_quick_shows_no_bar() {
    run(new ProgressBars(err, Patience.LIMIT));
    assertThat(printed()).isEqualTo("0001 Stars\n");
  }

  @Test
  void what_takes_longer_shows_a_bar_and_takes_it_away() throws Exception {
    ProgressBars bars = new ProgressBars(err, Duration.ZERO);
    bars.begin("sky", 4);
    bars.done("0001 Stars");
    bars.revision("0002 Names");
    bars.operation("add column name");
    Patience.await(
        "a bar", () -> printed().matches("(?s).* 25% .*1/4.*add column name.*"), this::printed);
    bars.done("0002 Names");
    bars.close();
    assertThat(printed())
        .contains("\rsky  25% [", "1/4", "add column name", "\r\u001b[K0002 Names\n")
        .endsWith("\r\u001b[K");
  }

  @Test
  void a_data_step_shows_how_far_it_is() throws Exception {
    ProgressBars bars = new ProgressBars(err, Duration.ZERO);
    bars.begin("sky", 4);
    bars.operation("fill names");
    Patience.await(
        "rows in the bar",
        () -> {
          bars.rows(1_000, OptionalLong.of(2_000));
          return printed().matches("(?s).*1,000 of 2,000 rows, [^:]+ left: fill.*");
        },
        this::printed);
    bars.close();
  }

  /** As of a lock that others hold. */
  @Test
  void a_revision_that_is_tried_again_is_told_once() {
    ProgressLines lines = new ProgressLines(err, true);
    run(lines);
    lines.note("somebody holds a lock; the next try is in 1 s");
    run(lines);
    lines.revision("0002 Names");
    lines.operation("create table star");
    assertThat(printed())
        .isEqualTo(
            """
            0001 Stars
              create table star
            somebody holds a lock; the next try is in 1 s
            0002 Names
              create table star
            """);
  }

  @Test
  void the_bar_can_be_seen_on_80_columns() throws Exception {
    for (String name : List.of("sky", "cdb_lsstcomcamsim")) {
      ProgressBars bars = new ProgressBars(err, Duration.ZERO);
      bars.begin(name, 16);
      bars.done("0001 Stars");
      bars.operation(
          "create index exposure_day_obs_seq_num_idx on cdb_lsstcomcamsim.exposure " + name);
      Pattern whole =
          Pattern.compile(
              "\r("
                  + name
                  + " [^\r\u001b]*\\[([=> ]+)\\] +1/16 [^\r\u001b]*create index[^\r\u001b]*)\u001b");
      Patience.await("a bar", () -> whole.matcher(printed()).find(), this::printed);
      bars.close();
      Matcher bar = whole.matcher(printed());
      assertThat(bar.find()).as(printed()).isTrue();
      assertThat(bar.group(1).stripTrailing()).hasSizeLessThanOrEqualTo(79);
      assertThat(bar.group(2)).hasSizeGreaterThanOrEqualTo(10);
    }
  }

  private static void run(Progress progress) {
    progress.begin("sky", 1);
    progress.revision("0001 Stars");
    progress.operation("create table star");
    progress.done("0001 Stars");
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
