package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where there are no sources; the launcher's tests write modules. */
class NewDatabaseVerbTest {
  private static final String FELIS = "../cdb-latiss/src/main/felis/cdb_latiss.yaml";

  @Test
  void writes_only_where_the_sources_are() {
    assertThat(Run.of("new-database", "sky", "--felis", FELIS).err())
        .isEqualTo(
            "error: there is no pom.xml in /nowhere; modules are written where the sources are\n");
  }

  @Test
  void asks_for_one_source() {
    String sentence =
        "error: say where its schema is, once: --felis FILE, --entities PACKAGE or --database URL#SCHEMA\n";

    assertThat(Run.of("new-database", "sky")).isEqualTo(new Run(2, "", sentence));
    assertThat(Run.of("new-database", "sky", "--felis", FELIS, "--entities", "org.sky"))
        .isEqualTo(new Run(2, "", sentence));
  }

  @Test
  void a_class_path_is_for_entities() {
    assertThat(Run.of("new-database", "sky", "--felis", FELIS, "--classpath", "."))
        .isEqualTo(new Run(2, "", "error: --classpath is for --entities; leave it out\n"));
  }

  @Test
  void needs_a_name() {
    Run run = Run.of("new-database", "--felis", FELIS);

    assertThat(run.err()).contains("'NAME'");
    run.endsWith(2);
  }

  @Test
  void an_extension_of_another_form_is_refused() {
    Run run = Run.of("new-database", "sky", "--felis", FELIS, "--extension", "spoly");

    assertThat(run.err()).contains("--extension spoly is not SCHEMA.TYPE=NAME, such as ");
    run.endsWith(2);
  }

  @Test
  void a_password_is_shown_nowhere() {
    Run run = Run.of("new-database", "sky", "--database", "mysql://me:sentinel@host/sky");

    assertThat(run.err() + run.out()).startsWith("error: ").doesNotContain("sentinel");
  }
}
