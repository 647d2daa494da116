package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final String POM =
      """
      <project>
        <!-- é 🔭 <module>cdb-latiss</module> -->
        <modules>
          <module>cdb-latiss</module>
          <module>migration-cli</module>
        </modules>
      </project>
      """;

  private final Registration registration = of("hera_mc");

  @Test
  void is_the_last_of_the_modules() {
    String module = "    <module>migration-cli</module>\n";

    assertThat(registration.in(pom(POM)))
        .isEqualTo(pom(POM.replace(module, module + "    <module>hera-mc</module>\n")));
  }

  @Test
  void a_pom_that_has_it_already_stays_whole() {
    SourceFile once = registration.in(pom(POM));

    assertThat(registration.in(once)).isEqualTo(once);
    assertThat(of("cdb_latiss").in(pom(POM))).isEqualTo(pom(POM));
  }

  @Test
  void a_comment_is_no_module() {
    SourceFile commented =
        pom(POM.replace("<module>cdb-latiss</module> -->", "<module>hera-mc</module> -->"));

    assertThat(registration.in(commented).text())
        .contains("    <module>hera-mc</module>\n  </modules>");
  }

  @Test
  void ends_its_lines_as_the_file_does() {
    String text = registration.in(pom(POM.replace("\n", "\r\n"))).text();

    assertThat(text.replace("\r\n", "\n")).isEqualTo(registration.in(pom(POM)).text());
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void says_what_to_add_where_there_are_no_modules() {
    assertThatThrownBy(() -> registration.in(pom("<project/>")))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "pom.xml has no <modules>; add them with <module>hera-mc</module>, then repeat the command with REVISE_BUILD=never");
  }

  private static SourceFile pom(String text) {
    return new SourceFile(Path.of("pom.xml"), text);
  }

  private static Registration of(String name) {
    return new Registration(new DatabaseName(name).layout());
  }
}
