package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.ManagedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation without sources; the launcher's tests check with them. */
class CheckVerbTest {
  private static final String FELIS = "cdb-latiss/src/main/felis/cdb_latiss.yaml";

  private static final String OWN_COMMENTS =
      """
      CREATE SCHEMA IF NOT EXISTS "sky";
      CREATE TABLE IF NOT EXISTS "sky"."star" (
        "id" bigint NOT NULL, CONSTRAINT "star_pkey" PRIMARY KEY ("id"));
      COMMENT ON TABLE "sky"."star" IS 'in words of their own';
      COMMENT ON COLUMN "sky"."star"."id" IS 'a number';
      """;

  @TempDir private Path directory;

  @Test
  void compares_the_database_alone_and_says_so() {
    String url = "jdbc:h2:file:" + directory.resolve("latiss");
    Run.of("--url", url, "upgrade", "1").succeeds();

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
  void folds_comments_unless_somebody_wants_to_see_them() throws SQLException {
    String url = "jdbc:h2:file:" + directory.resolve("sky");
    List<ManagedDatabase> sky = List.of(new Sky("sky"));
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(OWN_COMMENTS);
    }
    assertThat(Run.with(sky, Map.of(), "--url", url, "adopt").out())
        .isEqualTo("sky is ours, at 0001, Alembic's abcdef\n  2 comments differ; -v shows them\n");

    assertThat(Run.with(sky, Map.of(), "--url", url, "check"))
        .isEqualTo(
            new Run(
                1,
                """
                sky is not as revision 0001 says:
                  2 comments differ; -v shows them

                This would mend it (--sql shows it as SQL):
                  set 2 comments

                """,
                ""));
    String all =
        """
        sky is not as revision 0001 says:
          comment on column sky.star.id is not expected
          comment on table sky.star is not expected

        This would mend it (--sql shows it as SQL):
          remove the comment on sky.star
          remove the comment on sky.star.id

        """;
    assertThat(Run.with(sky, Map.of(), "--url", url, "check", "-v").out()).isEqualTo(all);
    assertThat(Run.with(sky, Map.of(), "--url", url, "check", "--verbose").out()).isEqualTo(all);
    assertThat(Run.with(sky, Map.of(), "--url", url, "check", "--sql").out())
        .startsWith("-- sky is not as revision 0001 says:\n--   2 comments differ; -v shows them\n")
        .contains("COMMENT ON TABLE");
    assertThat(Run.with(sky, Map.of(), "--url", url, "check", "--ignore-comments"))
        .isEqualTo(new Run(0, "sky is as revision 0001 says\n", ""));
    assertThat(Run.with(sky, Map.of(), "--url", url, "check", "--json").out())
        .contains(
            "\"words\" : \"comment on table sky.star is not expected\"", "\"kind\" : \"comment\"");
  }

  @Test
  void cannot_tell_offline() {
    Run run = Run.of("check", "--offline");

    assertThat(run.err())
        .isEqualTo(
            "error: " + FELIS + " is not there; check --offline needs the sources of cdb_latiss\n");
    run.endsWith(2);
  }

  @Test
  void says_nothing_of_a_target_to_a_module_by_hand() {
    String url = "jdbc:h2:file:" + directory.resolve("sky");
    List<ManagedDatabase> sky = List.of(new Sky("sky"));
    Run.with(sky, Map.of(), "--url", url, "upgrade").succeeds();

    assertThat(Run.with(sky, Map.of(), "--url", url, "check").out())
        .isEqualTo("sky is as revision 0002 says\n");
    assertThat(Run.with(sky, Map.of(), "check", "--offline").err())
        .startsWith("error: sky does not say what its schema should be; ");
  }

  @Test
  void mends_no_target_by_sql() {
    assertThat(Run.of("check", "--offline", "--sql").err())
        .isEqualTo("error: --sql mends a database, which --offline does not ask; give one\n");
  }
}
