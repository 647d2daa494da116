package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.TableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabasePomTest {
  private static final Path ROOT = Path.of("..");

  /** But that those of ConsDB stand on what they have in common. */
  @ParameterizedTest
  @ValueSource(strings = {"cdb_latiss", "cdb_lsstcomcamsim"})
  void is_that_of_the_databases_that_are_here(String name) throws IOException {
    SourceFile root = new SourceFile(Path.of("pom.xml"), Files.readString(ROOT.resolve("pom.xml")));
    SourceFile written =
        new DatabasePom(
                new DatabaseName(name).layout(),
                new TableName("cdb", name + "_history"),
                DatabasePom.versionOf(root))
            .file();

    assertThat(Files.readString(ROOT.resolve(written.path())))
        .isEqualTo(written.text().replace("migration-jpa", "cdb-common"));
  }

  @Test
  void needs_a_root_that_says_its_version() {
    assertThatThrownBy(() -> DatabasePom.versionOf(new SourceFile(Path.of("pom.xml"), "")))
        .hasMessage(
            "pom.xml does not say the version that its modules have; give it <version> after <artifactId>revise</artifactId>");
  }
}
