package dev.revise.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code docs/maven.md} tells, typed in a service of Spring Boot with ten entities: one story,
 * told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveyServiceIT {
  private static final String BOOT = "4.1.2";
  private static final String COLUMNS =
      "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'telescope' AND column_name = 'mount_type'";

  @TempDir static Path directory;
  private static TestDatabase database;
  private static Service service;

  @BeforeAll
  static void begin() throws Exception {
    LocalRepository repository = LocalRepository.inTarget();
    repository.install();
    database = DatabaseKind.POSTGRESQL.fresh();
    database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"); // without stand-ins
    service = Service.copy("survey", BOOT, directory, repository, database);
  }

  @AfterAll
  static void end() {
    database.close();
  }

  @Test
  @Order(1)
  void init_writes_what_is_needed() throws Exception {
    String said =
        service
            .maven(Service.PLUGIN + "init", "-Ddatabase=survey", "-Dfrom=entities")
            .succeeds()
            .text();

    assertThat(said)
        .startsWith("survey in ., package com.example.surveydb, as entities:com.example.survey:\n")
        .contains(
            "  create enum type public.band\n",
            "  create table public.camera_filters\n",
            "  src/main/java/com/example/surveydb/revision/V0001__Initial_tables.java\n",
            "  src/test/java/com/example/surveydb/LawsTest.java\n",
            "  pom.xml (names it)\n",
            "  mvn verify\n");
    assertThat(Files.readString(service.file("src/test/resources/sql/r0001.up.postgresql.sql")))
        .contains(
            "\"full_name\" varchar(80) NOT NULL",
            "\"header\" jsonb",
            "\"keywords\" varchar(255)[]",
            "CHECK (\"cloud_percent\">=0)",
            "FOREIGN KEY (\"observatory_id\") REFERENCES \"public\".\"observatory\" (\"id\")");
  }

  @Test
  @Order(2)
  void the_build_is_green_and_holds_the_laws() throws Exception {
    service.maven("verify").succeeds();

    assertThat(laws())
        .contains(
            "survey / h2 / base to head and back",
            "survey / postgresql / base to head and back",
            "survey / postgresql / 0001 / rows survive up and down");
  }

  @Test
  @Order(3)
  void without_a_server_the_laws_of_postgresql_are_skipped_with_the_reason() throws Exception {
    service.maven("test", "-DargLine=-Dot.epg.working-dir=/dev/null/none").succeeds();

    assertThat(laws())
        .contains(
            "survey / h2 / base to head and back",
            "cannot start the embedded PostgreSQL (could not create /dev/null/none/",
            "; name another server in REVISE_TEST_POSTGRES_URL")
        .doesNotContain("survey / postgresql / base to head and back");
    assertThat(
            service
                .maven(
                    "test", "-Ddialect=postgresql", "-DargLine=-Dot.epg.working-dir=/dev/null/none")
                .endsWith(1)
                .text())
        .contains("cannot start the embedded PostgreSQL");
  }

  /** What the test class reported. */
  private static String laws() throws IOException {
    return Files.readString(
        service.file("target/surefire-reports/TEST-com.example.surveydb.LawsTest.xml"));
  }

  @Test
  @Order(4)
  void upgrade_makes_the_tables() throws Exception {
    assertThat(service.maven("revise:upgrade").succeeds().text())
        .contains("upgrade 0000 -> 0001  Initial tables\nsurvey: 0000 -> 0001, 1 revision\n");
    assertThat(service.maven("revise:check").succeeds().text())
        .contains(
            "survey is as revision 0001 says\n",
            "survey: its head 0001 is as entities:com.example.survey says\n");
  }

  @Test
  @Order(5)
  void a_forgotten_revision_fails_check_and_build() throws Exception {
    service.edit(
        "src/main/java/com/example/survey/model/Telescope.java",
        "  @NotNull private String name;\n",
        "  @NotNull private String name;\n\n  private String mountType;\n");

    assertThat(service.maven("revise:check", "-Dargs=--offline").endsWith(1).text())
        .contains(
            "column public.telescope.mount_type is missing\n",
            "write it: mvn revise:revision -Dmessage=\"...\" -Ddatabase=survey\n",
            "revise check: it failed, or the answer is no; see what it printed above (exit code 1)");
    assertThat(service.maven("test", "-Ddialect=h2").endsWith(1).text())
        .contains("write the revision that brings this: add column public.telescope.mount_type");
  }

  @Test
  @Order(6)
  void revision_writes_what_is_missing() throws Exception {
    assertThat(service.maven("revise:revision", "-Dmessage=Add the mount").succeeds().text())
        .contains(
            "survey 0002 leads to entities:com.example.survey:\n  add column public.telescope.mount_type\n",
            "V0002__Add_the_mount.java\n",
            "Next: look at it, then mvn revise:upgrade -Ddatabase=survey;");
    service.maven("verify").succeeds();
  }

  @Test
  @Order(7)
  void it_goes_up_down_and_up() throws Exception {
    service.maven("revise:upgrade", "-Dto=0002").succeeds();
    assertThat(database.rows(COLUMNS)).containsExactly("mount_type");

    assertThat(service.maven("revise:downgrade", "-Dto=-1").succeeds().text())
        .contains("downgrade 0002 -> 0001  Add the mount\n");
    assertThat(database.rows(COLUMNS)).isEmpty();

    service.maven("revise:upgrade", "revise:check").succeeds();
    assertThat(service.maven("revise:current").succeeds().text()).isEqualTo("0002  (head)\n");
  }

  @Test
  @Order(9)
  void a_naming_strategy_of_the_services_configuration_counts() throws Exception {
    Files.writeString(
        service.file("src/main/resources/application.yaml"),
        """
        spring:
          jpa:
            hibernate:
              naming:
                physical-strategy: org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl
        ---
        spring:
          config.activate.on-profile: dev
          jpa.hibernate.naming.physical-strategy: com.example.Nothing
        """);
    assertThat(service.maven("revise:check", "-Dargs=--offline").endsWith(1).text())
        .contains("column public.camera.detectorcount is missing\n");

    Files.writeString(
        service.file("src/main/resources/application.properties"),
        "spring.jpa.hibernate.naming.physical-strategy=com.example.Nothing\n");
    assertThat(service.maven("revise:check", "-Dargs=--offline").endsWith(1).text())
        .contains(
            "com.example.Nothing, which the service's configuration names as its naming strategy, is no PhysicalNamingStrategy on the class path; correct spring.jpa.hibernate.naming in application.properties or application.yaml");
  }

  @Test
  @Order(8)
  void a_second_init_is_refused() throws Exception {
    assertThat(service.maven("revise:init", "-Ddatabase=other").endsWith(1).text())
        .contains("META-INF/services/dev.revise.revision.ManagedDatabase already;");
  }
}
