package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there are no sources; the launcher's tests write revisions. */
class RevisionVerbTest {
  private static final String SENTINEL = "sentinel-Passw0rd";

  @TempDir private Path directory;

  @Test
  void shows_what_it_would_write() {
    Run run = revision("-m", "DM-1: go back", "--target", "history:cdb_latiss@0015", "--dry-run");

    assertThat(run.out())
        .startsWith(
            "cdb_latiss 0017 leads to history:cdb_latiss@0015:\n  rename foreign key fk_ccdexposure_ds ")
        .contains("\n\npackage dev.revise.cdb.latiss.revision;\n", "/** DM-1: go back. */");
    run.succeeds();
  }

  @Test
  void has_nothing_to_do() {
    assertThat(revision("-m", "x", "--target", "history:cdb_latiss"))
        .isEqualTo(
            new Run(
                0, "cdb_latiss has nothing to do: its head is as history:cdb_latiss@0016\n", ""));
  }

  @Test
  void writes_only_where_the_sources_are() {
    assertThat(revision("-m", "DM-1: go back", "--target", "history:cdb_latiss@0015"))
        .isEqualTo(
            new Run(
                2,
                "",
                "error: there is no directory cdb-latiss in /nowhere; revisions are written where the sources are\n"));
    assertThat(Run.of("renumber", "0016").err())
        .startsWith("error: there is no directory cdb-latiss in /nowhere; ");
  }

  @Test
  void belongs_to_one_database() {
    Run run =
        Run.with(
            List.of(new Sky("sky"), new Sky("sea")), Map.of(), "-n", "all", "revision", "-m", "x");

    assertThat(run.err())
        .isEqualTo("error: a revision belongs to one database; name one with -n\n");
    run.endsWith(2);
  }

  @Test
  void says_what_a_module_by_hand_lacks() {
    assertThat(Run.with(List.of(new Sky("sky")), Map.of(), "revision", "-m", "x").err())
        .startsWith("error: sky does not say what its schema should be; say --target or --empty");
  }

  @Test
  void a_fill_of_another_form_is_refused() {
    Run run = revision("-m", "x", "--fill", "airmass=1");

    assertThat(run.err()).contains("--fill airmass=1 is not TABLE.COLUMN=EXPRESSION");
    run.endsWith(2);
  }

  @Test
  void an_empty_one_takes_nothing_from_elsewhere() {
    Run run = revision("-m", "x", "--empty", "--rename", "a=b");

    assertThat(run.err())
        .isEqualTo(
            "error: --empty is filled in by hand; leave out --target, --rename, --fill, --fill-from, --fill-back, --zone and --ignore\n");
    run.endsWith(2);
  }

  @Test
  void a_password_in_a_target_is_shown_nowhere() {
    String file = "jdbc:h2:file:" + directory.resolve("sky") + ";USER=sa;PASSWORD=" + SENTINEL;
    Run.of("--url", file, "upgrade", "1").succeeds();
    Stream.of(
            file,
            file + "#cdb_latiss",
            file + "#",
            "postgresql://me:" + SENTINEL + "@127.0.0.1:1/sky",
            "postgresql://me:" + SENTINEL + "#@127.0.0.1:1/sky",
            "postgresql://127.0.0.1:1/sky?password=" + SENTINEL,
            "jdbc:postgresql://127.0.0.1:1/sky?user=me&password=" + SENTINEL + "#cdb_latiss",
            "mysql://me:" + SENTINEL + "@host/sky",
            "//me:" + SENTINEL + "@host/sky")
        .map(url -> "database:" + url)
        .forEach(RevisionVerbTest::assertHidden);
    assertHidden("postgresql://me:" + SENTINEL + "@127.0.0.1:1/sky"); // "database:" forgotten
  }

  private static void assertHidden(String target) {
    for (String[] options :
        List.of(new String[] {}, new String[] {"--json"}, new String[] {"--verbose"})) {
      Run run =
          revision(
              Stream.concat(
                      Stream.of("-m", "DM-1: by hand", "--dry-run", "--target", target),
                      Stream.of(options))
                  .toArray(String[]::new));
      assertThat(run.out() + run.err()).as(target).isNotEmpty().doesNotContain(SENTINEL);
    }
  }

  @Test
  void a_live_target_is_called_without_its_password() {
    String file = "jdbc:h2:file:" + directory.resolve("sky");
    String url = file + ";USER=sa;PASSWORD=" + SENTINEL;
    Run.of("--url", url, "upgrade", "0015").succeeds();

    assertThat(revision("-m", "DM-1: x", "--dry-run", "--target", "database:" + url).out())
        .startsWith("cdb_latiss 0017 leads to database:" + file + "#cdb_latiss:\n");
  }

  private static Run revision(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("revision"), Stream.of(arguments)).toArray(String[]::new));
  }
}
