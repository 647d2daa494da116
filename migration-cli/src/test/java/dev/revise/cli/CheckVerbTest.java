package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation without sources; the launcher's tests check with them. */
class CheckVerbTest {
  private static final String FELIS = "cdb-latiss/src/main/felis/cdb_latiss.yaml";

  @TempDir private Path directory;

  @Test
  void compares_the_database_alone_and_says_so() {
    String url = "jdbc:h2:file:" + directory.resolve("latiss");
    assertThat(Run.of("--url", url, "upgrade", "1").code()).isZero();

    assertThat(Run.of("--url", url, "check"))
        .isEqualTo(
            new Run(
                0,
                "cdb_latiss is as revision 0001 says\n"
                    + "note: "
                    + FELIS
                    + " is not there, so the revisions were compared with no target\n",
                ""));
    assertThat(Run.of("--url", url, "check", "--sql").out())
        .startsWith("-- cdb_latiss is as revision 0001 says\n-- note: ");
  }

  @Test
  void cannot_tell_offline() {
    Run run = Run.of("check", "--offline");

    assertThat(run.err())
        .isEqualTo(
            "error: " + FELIS + " is not there; check --offline needs the sources of cdb_latiss\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void says_nothing_of_a_target_to_a_module_by_hand() {
    String url = "jdbc:h2:file:" + directory.resolve("sky");
    List<ManagedDatabase> sky = List.of(new Sky("sky"));
    assertThat(Run.with(sky, Map.of(), "--url", url, "stamp", "base").code()).isZero();

    assertThat(Run.with(sky, Map.of(), "--url", url, "check").out())
        .isEqualTo("sky is as revision 0000 says\n");
    assertThat(Run.with(sky, Map.of(), "check", "--offline").err())
        .startsWith("error: sky does not say what its schema should be; ");
  }

  @Test
  void mends_no_target_by_sql() {
    assertThat(Run.of("check", "--offline", "--sql").err())
        .isEqualTo("error: --sql mends a database, which --offline does not ask; give one\n");
  }
}
