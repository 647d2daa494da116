package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.MigrationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProjectPomTest {
  private static final String WITH_ALL =
      """
      <project>
        <groupId>com.example</groupId>
        <dependencyManagement>
          <dependencies>
          </dependencies>
        </dependencyManagement>
        <!-- <dependencies></dependencies> -->
        <dependencies>
          <dependency>
            <artifactId>spring-boot-starter-test</artifactId>
          </dependency>
        </dependencies>
        <build>
          <plugins>
          </plugins>
        </build>
      </project>
      """;

  @Test
  void gains_two_dependencies_and_the_plugin_and_keeps_all_else() {
    assertThat(with(WITH_ALL))
        .isEqualTo(
            """
            <project>
              <groupId>com.example</groupId>
              <dependencyManagement>
                <dependencies>
                </dependencies>
              </dependencyManagement>
              <!-- <dependencies></dependencies> -->
              <dependencies>
                <dependency>
                  <artifactId>spring-boot-starter-test</artifactId>
                </dependency>
                <dependency>
                  <groupId>dev.revise</groupId>
                  <artifactId>migration-jpa</artifactId>
                  <version>1.0</version>
                </dependency>
                <dependency>
                  <groupId>dev.revise</groupId>
                  <artifactId>migration-testing</artifactId>
                  <version>1.0</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.revise</groupId>
                    <artifactId>revise-maven-plugin</artifactId>
                    <version>1.0</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """);
  }

  @Test
  void gets_what_it_lacks() {
    assertThat(with("<project>\n</project>\n"))
        .isEqualTo(
            """
            <project>
              <dependencies>
                <dependency>
                  <groupId>dev.revise</groupId>
                  <artifactId>migration-jpa</artifactId>
                  <version>1.0</version>
                </dependency>
                <dependency>
                  <groupId>dev.revise</groupId>
                  <artifactId>migration-testing</artifactId>
                  <version>1.0</version>
                  <scope>test</scope>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.revise</groupId>
                    <artifactId>revise-maven-plugin</artifactId>
                    <version>1.0</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """);
  }

  @Test
  void keeps_tabs_and_the_ends_of_its_lines() {
    String tabs = WITH_ALL.replace("  ", "\t").replace("\n", "\r\n");

    assertThat(with(tabs)).isEqualTo(with(WITH_ALL).replace("  ", "\t").replace("\n", "\r\n"));
  }

  @Test
  void stays_as_it_is_the_second_time() {
    String once = with(WITH_ALL);

    assertThat(with(once)).isEqualTo(once);
  }

  @Test
  void tells_its_group_or_that_of_its_parent() {
    assertThat(pom(WITH_ALL).group()).hasValue("com.example");
    assertThat(pom("<project><parent><groupId>org.a</groupId></parent></project>").group())
        .hasValue("org.a");
  }

  @Test
  void is_a_pom() {
    assertThatThrownBy(() -> with("<html></html>"))
        .isInstanceOf(MigrationException.class)
        .hasMessage("pom.xml is no pom: it has no <project>; correct it");
  }

  private static String with(String text) {
    return pom(text).with("1.0").text();
  }

  private static ProjectPom pom(String text) {
    return new ProjectPom(new SourceFile(Path.of("pom.xml"), text));
  }
}
