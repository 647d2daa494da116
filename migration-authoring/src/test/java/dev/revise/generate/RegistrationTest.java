package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import java.util.stream.Stream;
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

        <dependencyManagement>
          <dependencies>
            <dependency>
              <groupId>dev.revise</groupId>
              <artifactId>cdb-latiss</artifactId>
              <version>${project.version}</version>
            </dependency>
            <dependency>
              <artifactId>h2</artifactId>
            </dependency>
          </dependencies>
        </dependencyManagement>
      </project>
      """;

  private final Registration registration = of("hera_mc", "cdb_latiss");

  @Test
  void names_a_module_in_the_root_pom_and_no_more() {
    String module = "    <module>migration-cli</module>\n";

    assertThat(registration.inRootPom(pom(POM)))
        .isEqualTo(pom(POM.replace(module, "    <module>hera-mc</module>\n" + module)));
  }

  @Test
  void a_file_that_has_it_already_stays_whole() {
    SourceFile once = registration.inRootPom(pom(POM));

    assertThat(registration.inRootPom(once)).isEqualTo(once);
  }

  @Test
  void ends_its_lines_as_the_file_does() {
    String text = registration.inRootPom(pom(POM.replace("\n", "\r\n"))).text();

    assertThat(text.replace("\r\n", "\n")).isEqualTo(registration.inRootPom(pom(POM)).text());
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void stands_after_the_last_that_is_there_and_not_between() {
    SourceFile three = of("pfs_opdb", "cdb_latiss", "hera_mc").inRootPom(both());

    assertThat(three.text().lines().filter(line -> line.startsWith("    <module>")))
        .extracting(String::strip)
        .containsExactly(
            "<module>cdb-latiss</module>",
            "<module>hera-mc</module>",
            "<module>pfs-opdb</module>",
            "<module>migration-cli</module>");
  }

  @Test
  void says_what_to_add_where_no_place_is_found() {
    assertThatThrownBy(() -> registration.inRootPom(pom("<project/>")))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "pom.xml names no database after which hera_mc could stand; add <module>hera-mc</module> to its <modules>, then say this again with REVISE_BUILD=never");
    assertThatThrownBy(() -> of("hera_mc").inRootPom(pom("<project/>")))
        .hasMessageContaining("names no database");
  }

  private SourceFile both() {
    return registration.inRootPom(pom(POM));
  }

  private static SourceFile pom(String text) {
    return new SourceFile(Path.of("pom.xml"), text);
  }

  private static Registration of(String name, String... known) {
    return new Registration(layout(name), Stream.of(known).map(RegistrationTest::layout).toList());
  }

  private static ModuleLayout layout(String name) {
    return new DatabaseName(name).layout();
  }
}
