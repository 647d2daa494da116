package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DatabasePomTest {
  private static final Path ROOT = Path.of("..");

  /** But that those of ConsDB stand on what they have in common. */
  @Test
  void is_that_of_the_databases_that_are_here() throws IOException {
    SourceFile root = new SourceFile(Path.of("pom.xml"), Files.readString(ROOT.resolve("pom.xml")));
    SourceFile written =
        new DatabasePom(new DatabaseName("cdb_latiss").layout(), DatabasePom.versionOf(root))
            .file();

    assertThat(written.path()).isEqualTo(Path.of("cdb-latiss/pom.xml"));
    assertThat(Files.readString(ROOT.resolve(written.path())))
        .isEqualTo(written.text().replace("migration-common", "cdb-common"));
  }

  @Test
  void needs_a_root_that_says_its_version() {
    assertThatThrownBy(() -> DatabasePom.versionOf(new SourceFile(Path.of("pom.xml"), "")))
        .hasMessage(
            "pom.xml does not say the version that its modules have; give it <version> after <artifactId>revise</artifactId>");
  }
}
