package dev.revise.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first place that says something wins. */
class PlacesTest {
  private static final String URL = "postgresql://place%d/consdb";

  /** In the order of the documentation. */
  private static final List<Consumer<Ground>> PLACES =
      List.of(
          ground -> ground.url(URL.formatted(0)),
          ground -> ground.variable("REVISE_CDB_LATISS_URL", URL.formatted(1)),
          ground -> ground.variable("REVISE_URL", URL.formatted(2)),
          ground -> ground.variable("CONSDB_URL", URL.formatted(3)),
          ground -> ground.variable("FLYWAY_URL", "jdbc:" + URL.formatted(4)),
          ground -> ground.file(Ground.TOML, "url = '" + URL.formatted(5) + "'"),
          ground -> ground.file(Ground.HOME_TOML, "url = '" + URL.formatted(6) + "'"),
          ground -> ground.file(Ground.DB_CFG, URL.formatted(7) + "\n"),
          ground ->
              ground.file(
                  Ground.HERA,
                  "{'databases':{'cdb_latiss':{'url':'%s'}}}"
                      .replace('\'', '"')
                      .formatted(URL.formatted(8))));

  private static final List<String> ORIGINS =
      List.of(
          "--url",
          "REVISE_CDB_LATISS_URL",
          "REVISE_URL",
          "CONSDB_URL",
          "FLYWAY_URL",
          "project/revise.toml",
          "home/.config/revise/revise.toml",
          "project/db.cfg",
          "home/.hera_mc/mc_config.json databases.cdb_latiss");

  @TempDir Path directory;

  static IntStream places() {
    return IntStream.range(0, PLACES.size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void each_beats_all_after_it(int place) {
    Ground ground = new Ground(directory);
    PLACES.subList(place, PLACES.size()).forEach(one -> one.accept(ground));
    assertThat(ground.place()).isEqualTo("jdbc:postgresql://place%d:5432/consdb", place);
    assertThat(ground.origin(ground.config(), "url")).isEqualTo(ORIGINS.get(place));
  }

  @Test
  void nobody_says_anything() {
    DatabaseConfig config = new Ground(directory).config();
    assertThat(config.url())
        .isEqualTo("jdbc:h2:file:" + directory + "/project/cdb-latiss/data/cdb_latiss");
    assertThat(config.user()).isEmpty();
    assertThat(config.password()).isEmpty();
    assertThat(config.isProtected()).isFalse();
    assertThat(config.values())
        .containsExactly(new ConfigValue("url", config.url(), "the default"));
  }

  @Test
  void the_embedded_database_is_nobody_elses() {
    Ground ground =
        new Ground(directory)
            .variable("REVISE_USER", "migrator")
            .variable("REVISE_PASSWORD", "x")
            .variable("PGHOST", "summit")
            .variable("PGUSER", "consdb");
    assertThat(ground.login()).isEqualTo(": by nobody, nobody");
  }

  @Test
  void a_variable_that_is_set_to_nothing_is_not_set() {
    Ground ground = new Ground(directory).variable("REVISE_URL", " ").variable("CONSDB_URL", "");
    assertThat(ground.place()).startsWith("jdbc:h2:file:");
  }

  @Test
  void the_users_file_is_where_xdg_says() {
    Ground ground =
        new Ground(directory)
            .variable("XDG_CONFIG_HOME", directory.resolve("xdg").toString())
            .file(Ground.HOME_TOML, "url = 'postgresql://home/consdb'")
            .file("xdg/revise/revise.toml", "url = 'postgresql://xdg/consdb'");
    assertThat(ground.place()).isEqualTo("jdbc:postgresql://xdg:5432/consdb");
  }

  @Test
  void comments_and_blank_lines_in_db_cfg() {
    Ground ground =
        new Ground(directory)
            .file(Ground.DB_CFG, "# opdb\n\n  postgresql+psycopg2://pfs@db-ics/opdb  \n");
    assertThat(ground.place()).isEqualTo("jdbc:postgresql://db-ics:5432/opdb");
    assertThat(ground.login()).isEqualTo("pfs: by project/db.cfg, nobody");
  }

  @Test
  void heras_default_serves_the_database_that_it_leads_to() {
    Ground ground =
        new Ground(directory)
            .file(
                Ground.HERA,
                """
                {"default_db_name": "karoo", "databases": {
                  "karoo": {"mode": "production", "url": "postgresql://hera@qmaster/hera_mc"},
                  "testing": {"mode": "testing", "url": "postgresql://hera@localhost/hera_mc_test"}}}
                """);
    assertThat(ground.config("hera_mc").url()).startsWith("jdbc:postgresql://qmaster:5432/hera_mc");
    assertThat(ground.config("testing").url()).startsWith("jdbc:postgresql://localhost:5432/");
    assertThat(ground.config("cdb_latiss").url()).startsWith("jdbc:h2:file:");
  }

  @Test
  void db_cfg_beside_the_module_comes_before_that_of_the_project() {
    Ground ground =
        new Ground(directory)
            .file("project/cdb-latiss/db.cfg", "postgresql://own/consdb\n")
            .file(Ground.DB_CFG, "postgresql://all/consdb\n");

    assertThat(ground.place()).isEqualTo("jdbc:postgresql://own:5432/consdb");
    assertThat(ground.origin(ground.config(), "url")).isEqualTo("project/cdb-latiss/db.cfg");
  }

  @Test
  void an_entry_of_hera_is_an_environment_of_its_databases() {
    Ground ground =
        new Ground(directory)
            .file(
                Ground.HERA,
                """
                {"default_db_name": "hera_mc", "databases": {
                  "hera_mc": {"url": "postgresql://hera@karoo/hera_mc", "mode": "production"},
                  "testing": {"url": "postgresql://hera@localhost/hera_mc_test", "mode": "testing"}}}
                """)
            .environment("testing");

    DatabaseConfig testing = ground.config("hera_mc");
    assertThat(testing.url()).startsWith("jdbc:postgresql://localhost:5432/hera_mc_test");
    assertThat(testing.environment()).hasValue("testing");
    assertThatThrownBy(() -> ground.config("cdb_latiss"))
        .hasMessageContaining("there is no environment \"testing\"");
    ground.variable("REVISE_HERA_MC_URL", "postgresql://hera@karoo/hera_mc");
    assertThatThrownBy(() -> ground.config("hera_mc"))
        .hasMessageStartingWith("-e testing means localhost");
  }
}
