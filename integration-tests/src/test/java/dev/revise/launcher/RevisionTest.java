package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.revise.testing.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code revision}, {@code check --offline} and {@code renumber} as a developer uses them. One
 * story, because a repository that has a new revision must be built anew.
 */
class RevisionTest {
  private static final String FELIS = Checkout.FELIS;
  private static final String LOCK = "cdb-latiss/revisions.lock";
  private static final String REVISIONS =
      "cdb-latiss/src/main/java/dev/revise/cdb/latiss/revision/";
  private static final String SQL = "cdb-latiss/src/test/resources/sql/";
  private static final String ENTITY =
      "cdb-latiss/src/main/java/dev/revise/cdb/latiss/entity/ExposureFlexdataSchema.java";
  private static final String TABLE = "\"cdb_latiss\".\"exposure_flexdata_schema\"";
  private static final String[] FILLED = {"--fill", "exposure_flexdata_schema.rank=3 + 4"};

  @Test
  void a_developer_changes_a_schema() throws Exception {
    try (Place h2 = Place.on(DatabaseKind.H2);
        Place postgres = Place.on(DatabaseKind.POSTGRESQL)) {
      Checkout checkout = Checkout.in(h2.home());
      nothing_to_do(checkout, h2);
      change_the_file(checkout);
      what_is_refused_writes_nothing(checkout, h2);
      a_dry_run_writes_nothing(checkout, h2);
      the_revision_is_written(checkout, h2);
      up_and_down(checkout, h2);
      up_and_down(checkout, postgres);
      checkout.commit("0017");
      other_targets(checkout, h2);
      made_by_hand(checkout, h2, postgres);
      checkout.commit("0018");
      two_branches(checkout, h2, postgres);
    }
  }

  private static void nothing_to_do(Checkout checkout, Place place) throws Exception {
    Outcome first = checkout.building(place).run("revision", "-m", "nothing");
    first.succeeds();
    assertThat(first.out())
        .isEqualTo("cdb_latiss has nothing to do: its head is as felis:" + FELIS + "\n");
    assertThat(first.err())
        .startsWith("building revise, which takes about two minutes the first time")
        .contains("\n  migration-common (");
    assertThat(checkout.built(place).run("check", "--offline"))
        .isEqualTo(done("cdb_latiss: its head 0016 is as felis:" + FELIS + " says\n"));
    assertThat(checkout.built(place).run("renumber", "0016"))
        .isEqualTo(
            failed(
                2,
                "only V0016__Shorten_constraint_names has the number \"0016\"; there is nothing to renumber"));
    assertThat(checkout.changed()).isEmpty();
  }

  /** A column under a new name, a narrower one, and two new ones of which one may not be null. */
  private static void change_the_file(Checkout checkout) throws IOException {
    FelisKeys.of(checkout)
        .edit(
            "  - name: doc\n",
            FelisKeys.column("note", "text", true)
                + FelisKeys.column("rank", "int", false)
                + "  - name: meaning\n");
    FelisKeys.of(checkout).edit("    length: 64\n", "    length: 32\n");
  }

  private static void what_is_refused_writes_nothing(Checkout checkout, Place place)
      throws Exception {
    Launcher built = checkout.built(place);
    assertThat(built.run("revision", "-m", "DM-1: rank"))
        .isEqualTo(
            failed(
                2,
                "exposure_flexdata_schema.rank must not be null and has no default, so rows that are there would be left without; say --fill exposure_flexdata_schema.rank=EXPRESSION (or --fill-from for values of another table), give a default, or add it nullable and fill it in a data step"));
    assertThat(built.run(revision("rank")))
        .isEqualTo(
            failed(
                2,
                "a message of cdb_latiss begins with its ticket, DM-\\d+; say -m \"TICKET: rank\""));
    built.run("revision").failsWith(2, "--message");
    built.run("revision", "-m", "DM-1: x", "--fill", "rank").failsWith(2, "TABLE.COLUMN=EXPR");
    built
        .run("revision", "-m", "DM-1: x", "--empty", "--target", "empty")
        .failsWith(2, "--empty is filled in by hand");
    built.run("revision", "-m", "DM-1: x", "--target", "felis:gone.yaml").failsWith(2, "gone.yaml");
    built
        .with("SDM_SCHEMAS_DIR", checkout.root() + "/gone")
        .run(revision("DM-1: x"))
        .failsWith(2, "SDM_SCHEMAS_DIR is " + checkout.root() + "/gone, which is no directory");
    built
        .with("SDM_SCHEMAS_DIR", checkout.root().toString())
        .run(revision("DM-1: x"))
        .failsWith(2, "SDM_SCHEMAS_DIR is set, but there is neither ");
    assertThat(checkout.changed()).containsExactly(FELIS);
    broken_yaml(checkout, built);
    a_directory_in_the_way(checkout, built);
    assertThat(checkout.changed()).containsExactly(FELIS);
  }

  private static void broken_yaml(Checkout checkout, Launcher built) throws Exception {
    String text = checkout.text(FELIS);
    checkout.write(FELIS, text.replaceFirst("tables:\n", "tables: [\n"));
    built.run(revision("DM-1: x")).failsWith(1, checkout.felis() + " line ");
    built.run("check", "--offline").failsWith(2, checkout.felis() + " line ");
    checkout.write(FELIS, text);
  }

  private static void a_directory_in_the_way(Checkout checkout, Launcher built) throws Exception {
    Path directory = checkout.root().resolve(SQL + "r0017.down.postgresql.sql");
    Files.createDirectory(directory);
    built
        .run(revision("DM-1: x"))
        .failsWith(
            1,
            "the files cannot be written: " + directory,
            "a directory is in the way; none of them was changed");
    Files.delete(directory);
  }

  private static void a_dry_run_writes_nothing(Checkout checkout, Place place) throws Exception {
    Outcome check = checkout.built(place).run("check", "--offline");
    assertThat(check)
        .isEqualTo(
            new Outcome(
                1,
                """
                cdb_latiss: its head 0016 is not as felis:%s says:
                  column cdb_latiss.exposure_flexdata_schema.doc is named doc, expected meaning
                  column cdb_latiss.exposure_flexdata_schema.dtype is varchar(64), expected varchar(32)
                  column cdb_latiss.exposure_flexdata_schema.note is missing
                  column cdb_latiss.exposure_flexdata_schema.rank is missing

                No revision brings this; write it: revise -n cdb_latiss revision -m "..."
                """
                    .formatted(FELIS),
                ""));
    Outcome shown = checkout.built(place).run(with(revision("DM-1: rank of keys"), "--dry-run"));
    shown.succeeds();
    assertThat(shown.out())
        .startsWith(
            """
            cdb_latiss 0017 leads to felis:%s:
              rename column cdb_latiss.exposure_flexdata_schema.doc to meaning
              add column cdb_latiss.exposure_flexdata_schema.note
              add column cdb_latiss.exposure_flexdata_schema.rank
              fill cdb_latiss.exposure_flexdata_schema.rank with 3 + 4
              alter column cdb_latiss.exposure_flexdata_schema.rank: not null
              alter column cdb_latiss.exposure_flexdata_schema.dtype: from varchar(64) to varchar(32)

            An upgrade stops where one of these counts any rows:
              rows of cdb_latiss.exposure_flexdata_schema hold a dtype that does not fit varchar(32); change or delete them first
                SELECT count(*) FROM "cdb_latiss"."exposure_flexdata_schema" WHERE char_length(CAST("dtype" AS varchar)) > 32

            package dev.revise.cdb.latiss.revision;
            """
                .formatted(FELIS));
    assertThat(checkout.changed()).containsExactly(FELIS);
  }

  private static void the_revision_is_written(Checkout checkout, Place place) throws Exception {
    Outcome written = checkout.built(place).run(revision("DM-1: rank of keys"));
    assertThat(written.out())
        .endsWith("Next: look at it, then revise -n cdb_latiss upgrade; it is built by itself.\n");
    assertThat(checkout.changed())
        .containsExactlyInAnyOrder(
            FELIS,
            LOCK,
            REVISIONS + "Revisions.java",
            REVISIONS + "V0017__Rank_of_keys.java",
            ENTITY,
            SQL + "r0017.up.h2.sql",
            SQL + "r0017.down.h2.sql",
            SQL + "r0017.up.postgresql.sql",
            SQL + "r0017.down.postgresql.sql",
            "cdb-latiss/frozen.lock",
            "cdb-latiss/src/main/java/dev/revise/cdb/latiss/frozen/r0017/ExposureFlexdataSchema.java");
    checkout
        .built(place)
        .run(revision("DM-1: again"))
        .failsWith(1, "revisions.lock knows a revision that is gone, or not built yet");
  }

  private static void up_and_down(Checkout checkout, Place place) throws Exception {
    place.upgrade("0016");
    var before = place.catalogue();
    place.execute(
        "INSERT INTO %s (\"key\", \"dtype\", \"doc\") VALUES ('k', repeat('x', 33), 'a key')"
            .formatted(TABLE));
    Launcher launcher = checkout.building(place);
    Outcome stopped = launcher.run("upgrade");
    stopped.endsWith(1);
    assertThat(stopped.err())
        .contains(
            "1 row of cdb_latiss.exposure_flexdata_schema holds a dtype that does not fit varchar(32)");
    place.execute("UPDATE %s SET \"dtype\" = 'int'".formatted(TABLE));
    launcher.run("upgrade").succeeds();
    assertThat(place.strings("SELECT \"rank\" || ' ' || \"meaning\" FROM " + TABLE))
        .containsExactly("7 a key");
    assertThat(launcher.run("check"))
        .isEqualTo(
            done(
                """
                cdb_latiss is as revision 0017 says
                cdb_latiss: its head 0017 is as felis:%s says
                """
                    .formatted(FELIS)));
    is_reviewed_as_written(checkout, launcher);
    launcher.run("downgrade", "-1").failsWith(5, "exposure_flexdata_schema.rank");
    launcher.run("downgrade", "-1", "--allow-data-loss").succeeds();
    assertThat(place.catalogue()).isEqualTo(before);
    launcher.run("upgrade").succeeds();
  }

  /** The lock and the SQL beside the tests say what the built class does. */
  private static void is_reviewed_as_written(Checkout checkout, Launcher launcher)
      throws Exception {
    JsonNode shown = launcher.run("show", "17", "--json").json().at("/databases/0");
    assertThat(checkout.text(LOCK))
        .endsWith("\n0017 " + shown.at("/revision/hash").asText() + " V0017__Rank_of_keys\n");
    for (JsonNode script : shown.get("scripts")) {
      String file = SQL + "r0017.%s." + script.get("dialect").asText() + ".sql";
      assertThat(checkout.text(file.formatted("up"))).isEqualTo(script.get("upgrade").asText());
      assertThat(checkout.text(file.formatted("down"))).isEqualTo(script.get("downgrade").asText());
    }
  }

  private static void other_targets(Checkout checkout, Place place) throws Exception {
    Launcher built = checkout.built(place);
    String added = "  add column cdb_latiss.exposure_flexdata_schema.elsewhere\n";
    String elsewhere =
        checkout
            .text(FELIS)
            .replaceFirst(
                "  - name: meaning\n",
                FelisKeys.column("elsewhere", "int", true) + "  - name: meaning\n");
    Path clone = place.home().resolve("sdm_schemas");
    for (String directory : List.of("python/lsst/sdm/schemas", "yml")) {
      Path file = clone.resolve(directory).resolve("cdb_latiss.yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, elsewhere);
      assertThat(
              built
                  .with("SDM_SCHEMAS_DIR", clone.toString())
                  .run("revision", "-m", "DM-2: x", "--dry-run")
                  .out())
          .startsWith("cdb_latiss 0018 leads to felis:" + file + ":\n" + added);
    }
    assertThat(
            built.with("SDM_SCHEMAS_DIR", "").run("revision", "-m", "DM-2: x", "--dry-run").out())
        .isEqualTo("cdb_latiss has nothing to do: its head is as felis:" + FELIS + "\n");
    Files.writeString(
        clone.resolve("yml/cdb_latiss.overlay.yaml"),
        checkout
            .text(FELIS.replace(".yaml", ".overlay.yaml"))
            .replace("../../../../", checkout.root() + "/"));
    assertThat(built.run(dry("--target", "felis:sdm_schemas/yml/cdb_latiss.yaml")).out())
        .startsWith("cdb_latiss 0018 leads to felis:sdm_schemas/yml/cdb_latiss.yaml:\n" + added);
    assertThat(
            built
                .run(
                    dry(
                        "--target",
                        "history:cdb_latiss@0016",
                        "--rename",
                        "exposure_flexdata_schema.meaning=doc",
                        "--fill-back",
                        "exposure_flexdata_schema.rank=0"))
                .out())
        .startsWith("cdb_latiss 0018 leads to history:cdb_latiss@0016:\n")
        .contains("  drop column cdb_latiss.exposure_flexdata_schema.rank  (loses data)\n");
    assertThat(checkout.changed()).isEmpty();
  }

  private static void made_by_hand(Checkout checkout, Place h2, Place postgres) throws Exception {
    Launcher launcher = checkout.built(h2);
    for (Place place : List.of(h2, postgres)) {
      place.execute("ALTER TABLE %s ADD COLUMN \"by_hand\" integer".formatted(TABLE));
      JsonNode shown = launcher.run(dry("--target", "database:" + place.url(), "--json")).json();
      assertThat(shown.at("/databases/0/operations")).hasSize(1);
      assertThat(shown.at("/databases/0/operations/0/operation").asText())
          .isEqualTo("add column cdb_latiss.exposure_flexdata_schema.by_hand");
      assertThat(shown.at("/databases/0/target").asText())
          .isEqualTo("database:" + place.shownUrl().replaceFirst("\\?.*", "") + "#cdb_latiss");
    }
    assertThat(checkout.changed()).isEmpty();
    launcher
        .run("revision", "-m", "DM-2: by hand", "--target", "database:" + postgres.url())
        .succeeds();
    FelisKeys.of(checkout)
        .edit(
            "  - name: meaning\n",
            FelisKeys.undescribed("by_hand", "int", true) + "  - name: meaning\n");
    for (Place place : List.of(h2, postgres)) {
      checkout.building(place).run("stamp", "0018").succeeds();
      assertThat(launcher.run("revision", "-m", "x", "--target", "database:" + place.url()).out())
          .startsWith("cdb_latiss has nothing to do: its head is as database:");
      Outcome check = checkout.built(place).run("check");
      check.succeeds();
    }
  }

  private static void two_branches(Checkout checkout, Place h2, Place postgres) throws Exception {
    Launcher built = checkout.built(h2);
    checkout.git("checkout", "-q", "-b", "left");
    Outcome empty = built.run("revision", "-m", "DM-3: left", "--empty");
    assertThat(empty.out())
        .startsWith("cdb_latiss 0019, to be filled in:\n")
        .endsWith(
            "Next: fill in the class, then lock it and write its SQL as CONTRIBUTING.md says.\n");
    checkout.commit("left");
    checkout.git("checkout", "-q", "main");
    FelisKeys.of(checkout)
        .edit(
            "  - name: meaning\n", FelisKeys.column("right", "int", true) + "  - name: meaning\n");
    built.run("revision", "-m", "DM-4: right").succeeds();
    checkout.commit("right");

    assertThat(checkout.conflicts("left")).contains(LOCK, REVISIONS + "Revisions.java");
    checkout
        .building(h2)
        .run("current")
        .failsWith(2, "Revisions.java has conflict markers of a merge", "renumber NUMBER");
    built.run("renumber", "0019").failsWith(1, LOCK + " still has conflict markers of a merge");
    checkout.write(LOCK, checkout.text(LOCK).replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", ""));
    Outcome renumbered = built.run("renumber", "0019");
    assertThat(renumbered.out()).startsWith("V0019__Left is V0020__Left now\n");
    checkout.commit("merged");
    assertThat(checkout.building(h2).run("freeze").out())
        .isEqualTo("cdb_latiss has nothing to freeze\n");
    for (Place place : List.of(h2, postgres)) {
      Launcher launcher = checkout.building(place);
      launcher.run("upgrade").succeeds();
      assertThat(launcher.run("check").out())
          .startsWith("cdb_latiss is as revision 0020 says\n")
          .endsWith("its head 0020 is as felis:" + FELIS + " says\n");
      launcher.run("downgrade", "-2", "--allow-data-loss").succeeds();
    }
    assertThat(checkout.changed()).isEmpty();
  }

  private static String[] revision(String message) {
    return with(new String[] {"revision", "-m", message}, FILLED);
  }

  private static String[] dry(String... arguments) {
    return with(new String[] {"revision", "-m", "DM-2: other", "--dry-run"}, arguments);
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
