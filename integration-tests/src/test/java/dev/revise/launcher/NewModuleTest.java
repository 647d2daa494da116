package dev.revise.launcher;

import static dev.revise.launcher.Outcome.done;
import static dev.revise.launcher.Outcome.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code new-database} as a newcomer uses it: a database of a Felis file, and one of entities. One
 * story, because the repository must be built anew.
 */
class NewModuleTest {
  private static final String FELIS = "hera-mc/src/main/felis/hera_mc.yaml";
  private static final String ENTITY =
      "hera-qm/src/main/java/dev/revise/hera/qm/entity/Verdict.java";
  private static final Path GIVEN =
      Launcher.ROOT.resolve("integration-tests/src/test/resources/felis/hera_mc.yaml");
  private static final String COMPILED =
      Launcher.ROOT.resolve("integration-tests/target/test-classes").toString();
  private static final List<String> EDITED = List.of("pom.xml");

  @Test
  void a_newcomer_brings_two_databases() throws Exception {
    try (Place place = Place.on(DatabaseKind.H2)) {
      Checkout checkout = Checkout.in(place.home());
      checkout.copyBuilt();
      what_is_refused_writes_nothing(checkout, place);
      it_is_written(checkout, place);
      checkout.commit("hera_mc");
      another_is_written_from_entities(checkout, place);
      checkout.commit("hera_qm");
      they_keep_every_law(checkout);
      it_moves(checkout, place);
      it_gets_a_column(checkout, place);
      an_entity_gets_a_column(checkout, place);
    }
  }

  private static void what_is_refused_writes_nothing(Checkout checkout, Place place)
      throws Exception {
    Launcher built = checkout.built(place);
    assertThat(built.run("new-database", "cdb_latiss", "--felis", GIVEN.toString()))
        .isEqualTo(
            failed(
                2,
                "there is a database cdb_latiss already, in cdb-latiss; choose another name, or add a revision to it"));
    built.run("new-database", "hera_mc").failsWith(2, "say where its schema is, once: --felis ");
    built
        .run("new-database", "hera_mc", "--felis", GIVEN.toString(), "--classpath", COMPILED)
        .failsWith(2, "--classpath is for --entities");
    built
        .run("new-database", "hera_mc", "--felis", "f", "--extension", "spoly")
        .failsWith(2, "--extension spoly is not SCHEMA.TYPE=NAME");
    Outcome shown = built.run("new-database", "hera_mc", "--felis", GIVEN.toString(), "--dry-run");
    shown.succeeds();
    assertThat(shown.out()).contains("To be written, from the root of the repository:\n");
    assertThat(
            built
                .run("new-database", "hera_mc", "--felis", GIVEN.toString(), "--dry-run", "--json")
                .json()
                .at("/databases/0/package_name")
                .asText())
        .isEqualTo("dev.revise.hera.mc");
    assertThat(checkout.changed()).isEmpty();
  }

  private static void it_is_written(Checkout checkout, Place place) throws Exception {
    assertThat(checkout.built(place).run("new-database", "hera_mc", "--felis", GIVEN.toString()))
        .isEqualTo(
            done(
                """
                hera_mc in hera-mc, package dev.revise.hera.mc, as felis:%s:
                  create table hera_mc.antenna_metric
                  create table hera_mc.observation
                  create table hera_mc.station
                  add foreign key fk_antenna_metric_observation on hera_mc.antenna_metric
                  add foreign key fk_antenna_metric_station on hera_mc.antenna_metric
                  create view hera_mc.recording
                  sql: check "ck_observation_duration" of hera_mc.observation: "duration" > 0

                Written, from the root of the repository:
                  hera-mc/pom.xml
                  hera-mc/src/test/java/dev/revise/hera/mc/LawsTest.java
                  hera-mc/src/main/java/dev/revise/hera/mc/McDatabase.java
                  hera-mc/src/main/java/dev/revise/hera/mc/McRevision.java
                  hera-mc/src/main/resources/META-INF/services/dev.revise.revision.ManagedDatabase
                  hera-mc/src/main/java/dev/revise/hera/mc/package-info.java
                  hera-mc/src/main/java/dev/revise/hera/mc/revision/package-info.java
                  hera-mc/src/main/java/dev/revise/hera/mc/frozen/package-info.java
                  hera-mc/src/main/java/dev/revise/hera/mc/entity/package-info.java
                  hera-mc/src/main/java/dev/revise/hera/mc/revision/V0001__Initial_tables.java
                  hera-mc/src/main/java/dev/revise/hera/mc/revision/Revisions.java
                  hera-mc/revisions.lock
                  hera-mc/src/test/resources/sql/r0001.up.h2.sql
                  hera-mc/src/test/resources/sql/r0001.down.h2.sql
                  hera-mc/src/test/resources/sql/r0001.up.postgresql.sql
                  hera-mc/src/test/resources/sql/r0001.down.postgresql.sql
                  hera-mc/src/main/java/dev/revise/hera/mc/frozen/r0001/AntennaMetric.java
                  hera-mc/src/main/java/dev/revise/hera/mc/frozen/r0001/Observation.java
                  hera-mc/src/main/java/dev/revise/hera/mc/frozen/r0001/Station.java
                  hera-mc/frozen.lock
                  hera-mc/src/main/java/dev/revise/hera/mc/entity/AntennaMetric.java
                  hera-mc/src/main/java/dev/revise/hera/mc/entity/Observation.java
                  hera-mc/src/main/java/dev/revise/hera/mc/entity/Recording.java
                  hera-mc/src/main/java/dev/revise/hera/mc/entity/Station.java
                  hera-mc/src/main/felis/hera_mc.yaml
                  hera-mc/src/main/felis/hera_mc.overlay.yaml
                  pom.xml (names it)

                Next: look at it, then
                  ./revise -n hera_mc upgrade
                  ./revise -n hera_mc check
                  ./mvnw test -Plaws -Ddatabase=hera_mc
                """
                    .formatted(GIVEN)));
    assertThat(checkout.changed()).containsAll(EDITED).contains(FELIS);
    assertThat(checkout.git("diff", "--numstat"))
        .isEqualTo(
            """
            1\t0\tpom.xml
            """);
  }

  private static void another_is_written_from_entities(Checkout checkout, Place place)
      throws Exception {
    Outcome written =
        checkout
            .built(place)
            .run(
                "new-database",
                "hera_qm",
                "--entities",
                "dev.revise.launcher.quality",
                "--classpath",
                COMPILED,
                "-m",
                "Nights and verdicts");
    assertThat(written.out())
        .startsWith(
            """
            hera_qm in hera-qm, package dev.revise.hera.qm, as entities:dev.revise.launcher.quality:
              create table hera_qm.night
              create table hera_qm.verdict
            """);
    assertThat(checkout.changed())
        .containsAll(EDITED)
        .contains(
            "hera-qm/src/main/java/dev/revise/hera/qm/revision/V0001__Nights_and_verdicts.java",
            "hera-qm/src/main/java/dev/revise/hera/qm/entity/Verdict.java");
  }

  private static void they_keep_every_law(Checkout checkout) throws Exception {
    Maven maven = new Maven(checkout);
    maven.run("verify", "-Plaws", "-Ddialect=h2", "-Ddatabase=hera_mc");
    maven.run("test", "-Plaws", "-Ddialect=h2", "-Ddatabase=hera_qm");
    assertThat(checkout.changed()).isEmpty();
  }

  private static void it_moves(Checkout checkout, Place place) throws Exception {
    Launcher built = checkout.built(place);
    assertThat(built.run("-n", "hera_mc", "upgrade").out())
        .isEqualTo("hera_mc: 0000 -> 0001, 1 revision\n");
    assertThat(built.run("-n", "hera_mc", "check"))
        .isEqualTo(
            done(
                """
                hera_mc is as revision 0001 says
                hera_mc: its head 0001 is as felis:%s says
                """
                    .formatted(FELIS)));
    assertThat(built.run("-n", "hera_qm", "check", "--offline"))
        .isEqualTo(done("hera_qm: its head 0001 is as entities:dev.revise.hera.qm.entity says\n"));
    assertThat(built.run("-n", "hera_mc", "downgrade", "base").out())
        .isEqualTo("hera_mc: 0001 -> 0000, 1 revision\n");
  }

  private static void it_gets_a_column(Checkout checkout, Place place) throws Exception {
    String column =
        """
          - name: weather
            '@id': '#observation.weather'
            datatype: text
            description: Clouds and wind, in the words of the observers.
        """;
    add(checkout, column.indent(0));
    Outcome written = checkout.built(place).run("-n", "hera_mc", "revision", "-m", "add weather");
    assertThat(written.out()).contains("  add column hera_mc.observation.weather\n");
    assertThat(
            checkout.text(
                "hera-mc/src/main/java/dev/revise/hera/mc/revision/V0002__Add_weather.java"))
        .contains("extends McRevision", "OBSERVATION");
    assertThat(checkout.text("hera-mc/src/main/java/dev/revise/hera/mc/entity/Observation.java"))
        .contains("public String weather;");
    assertThat(
            checkout.text("hera-mc/src/main/java/dev/revise/hera/mc/frozen/r0002/Observation.java"))
        .contains("public String weather;");
    addToEntity(checkout);
    assertThat(checkout.building(place).run("-n", "hera_mc", "upgrade").out())
        .isEqualTo("hera_mc: 0000 -> 0002, 2 revisions\n");
    checkout.built(place).run("-n", "hera_mc", "check").succeeds();
    assertThat(checkout.built(place).run("-n", "hera_mc", "downgrade", "-1").out())
        .isEqualTo("hera_mc: 0002 -> 0001, 1 revision\n");
  }

  /** Where entities say what the schema should be, the class is all that a developer edits. */
  private static void an_entity_gets_a_column(Checkout checkout, Place place) throws Exception {
    String edited = checkout.text(ENTITY);
    Launcher built = checkout.built(place);
    assertThat(built.run("-n", "hera_qm", "check", "--offline").out())
        .contains("column hera_qm.verdict.judge is missing");

    assertThat(built.run("-n", "hera_qm", "revision", "-m", "Who judged").out())
        .startsWith(
            """
            hera_qm 0002 leads to entities:dev.revise.hera.qm.entity:
              add column hera_qm.verdict.judge
            """);
    assertThat(
            checkout.text(
                "hera-qm/src/main/java/dev/revise/hera/qm/revision/V0002__Who_judged.java"))
        .contains("text(\"judge\")");
    assertThat(checkout.text("hera-qm/src/main/java/dev/revise/hera/qm/frozen/r0002/Verdict.java"))
        .contains("public String judge;");
    assertThat(checkout.text(ENTITY)).isEqualTo(edited);
  }

  private static void addToEntity(Checkout checkout) throws IOException {
    String text = checkout.text(ENTITY);
    String column =
        """

          @Column(name = "judge", columnDefinition = "text", comment = "Who judged the night.")
          public String judge;
        }
        """;
    checkout.write(ENTITY, text.substring(0, text.lastIndexOf('}')) + column);
  }

  /** After the column {@code tag} of {@code observation}. */
  private static void add(Checkout checkout, String column) throws IOException {
    String before = "  constraints:\n  - name: ck_observation_duration\n";
    String text = checkout.text(FELIS);
    checkout.write(FELIS, text.replace(before, column + before));
  }
}
