package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.revision.RevisionId;
import dev.revise.schema.Column;
import dev.revise.schema.Table;
import dev.revise.testing.EachServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code adopt --from-alembic}, on a database as ConsDB's: made by others, in their words. */
@EachServer
class AdoptFromAlembicTest {
  private static final RevisionId AT = new RevisionId(11);
  private static final String ID = "28c1d06f768d";
  private static final String STALE =
      "note: Alembic's table cdb.cdb_latiss_version still names "
          + ID
          + ", and alembic upgrade would act on it; put it out of use with revise -n cdb_latiss"
          + " adopt --retire-alembic\n";

  @TestFactory
  Stream<DynamicTest> from_consdb() {
    return Story.each(
        "adopt --from-alembic takes ConsDB over, and it moves both ways",
        place -> {
          make(place, "cdb", "cdb_latiss_version", ID);
          var before = place.catalogue();
          Outcome outcome = place.revise("adopt", "--from-alembic");
          assertThat(outcome.out())
              .startsWith("cdb_latiss is ours, at 0011, Alembic's " + ID + "\n  ")
              .endsWith(" comments differ; -v shows them\n" + STALE)
              .hasLineCount(3);
          assertThat(outcome).isEqualTo(done(outcome.out()));
          assertThat(place.catalogue()).isEqualTo(before);
          assertThat(place.revise("check", "--ignore-comments"))
              .isEqualTo(done("cdb_latiss is as revision 0011 says\n" + CheckTest.TARGET));
          assertThat(place.revise("upgrade").out())
              .isEqualTo("cdb_latiss: 0011 -> 0016, 5 revisions\n");
          assertThat(place.revise("downgrade", "0009").out())
              .isEqualTo("cdb_latiss: 0016 -> 0009, 7 revisions\n");
          assertThat(place.revise("current").out()).isEqualTo("0009  adbbeceff286\n" + STALE);
          String version = "SELECT \"version_num\" FROM \"cdb\".\"cdb_latiss_version\"";
          assertThat(place.strings(version)).containsExactly(ID);
          assertThat(place.revise("adopt", "--retire-alembic"))
              .isEqualTo(
                  done(
                      "cdb_latiss is ours, at 0009, Alembic's adbbeceff286\n"
                          + "  Alembic's table cdb.cdb_latiss_version is out of use:"
                          + " moved-to-revise:"
                          + ID
                          + "\n"));
          assertThat(place.strings(version)).containsExactly("moved-to-revise:" + ID);
          assertThat(place.revise("current")).isEqualTo(done("0009  adbbeceff286\n"));
        });
  }

  @TestFactory
  Stream<DynamicTest> from_alembics_own_table() {
    return Story.each(
        "adopt --from-alembic reads public.alembic_version too",
        place -> {
          make(place, "public", "alembic_version", ID);
          assertThat(place.revise("adopt", "--from-alembic").out())
              .startsWith("cdb_latiss is ours, at 0011, Alembic's " + ID + "\n");
        });
  }

  @TestFactory
  Stream<DynamicTest> refused() {
    return Story.each(
        "adopt --from-alembic refuses what is not so, and changes nothing",
        place -> {
          assertThat(place.revise("adopt", "--from-alembic"))
              .isEqualTo(
                  failed(
                      1,
                      "there is no table of Alembic's: looked for cdb.cdb_latiss_version,"
                          + " cdb_latiss.alembic_version, public.alembic_version"));
          make(place, "cdb", "cdb_latiss_version", "6b023af1fe56");
          var before = place.catalogue();
          place
              .revise("adopt", "--from-alembic")
              .failsWith(
                  1,
                  "Alembic says that cdb_latiss is at 6b023af1fe56, which is our 0012, with ",
                  "column cdb_latiss.exposure.can_see_sky is missing",
                  "say --revision 0012 if it is meant");
          place.execute(
              "UPDATE \"cdb\".\"cdb_latiss_version\" SET \"version_num\" = 'feedbeef0000'");
          assertThat(place.revise("adopt", "--from-alembic"))
              .isEqualTo(
                  failed(
                      1,
                      "Alembic says that cdb_latiss is at feedbeef0000, to which no revision of"
                          + " ours corresponds; get the newer code, or ask revise identify"));
          place.execute("DELETE FROM \"cdb\".\"cdb_latiss_version\"");
          assertThat(place.revise("adopt", "--from-alembic"))
              .isEqualTo(
                  failed(
                      1,
                      "cdb.cdb_latiss_version names no revision; revise takes over a database at"
                          + " exactly one revision"));
          assertThat(place.catalogue()).isEqualTo(before);
          place.revise("current").endsWith(2);
        });
  }

  /** What Alembic and others leave behind: no history of ours, and none of our words. */
  private static void make(Place place, String schema, String table, String id)
      throws SQLException {
    place.upgrade(AT.toString());
    place.dropHistory();
    place.execute(
        "CREATE SCHEMA IF NOT EXISTS \"%s\"".formatted(schema),
        "CREATE TABLE \"%s\".\"%s\" (\"version_num\" varchar(32) PRIMARY KEY)"
            .formatted(schema, table),
        "INSERT INTO \"%s\".\"%s\" VALUES ('%s')".formatted(schema, table, id));
    List<String> comments = new ArrayList<>();
    Place.LATISS.history().schemaAt(AT).tables().values().forEach(it -> comment(it, comments));
    place.execute(comments.toArray(String[]::new));
  }

  private static void comment(Table table, List<String> comments) {
    String name = "\"%s\".\"%s\"".formatted(table.name().schema(), table.name().name());
    comments.add("COMMENT ON TABLE %s IS 'in words of their own'".formatted(name));
    for (Column column : table.columns()) {
      comments.add(
          "COMMENT ON COLUMN %s.\"%s\" IS 'what %s means'"
              .formatted(name, column.name(), column.name()));
    }
  }
}
