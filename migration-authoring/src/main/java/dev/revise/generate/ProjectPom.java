package dev.revise.generate;

import dev.revise.schema.MigrationException;
import java.util.Optional;

/**
 * The {@code pom.xml} of a service that gets a database: what it has stays byte for byte.
 *
 * @param file as it is
 */
public record ProjectPom(SourceFile file) {
  private static final String DEPENDENCIES = "project/dependencies";
  private static final String BUILD = "project/build";
  private static final String PLUGINS = "project/build/plugins";

  /** The group of the project, or that of its parent. */
  public Optional<String> group() {
    return xml().words("project/groupId").or(() -> xml().words("project/parent/groupId"));
  }

  private XmlText xml() {
    return new XmlText(file.text());
  }

  /**
   * With what revisions and the laws need, and the goals.
   *
   * @param version that of revise
   * @throws MigrationException if it is no pom
   */
  public SourceFile with(String version) {
    if (!xml().has("project")) {
      throw new MigrationException(
          "%s is no pom: it has no <project>; correct it".formatted(file.path()));
    }
    XmlText text = dependency(xml(), "migration-jpa", version, Optional.empty());
    text = dependency(text, "migration-testing", version, Optional.of("test"));
    return new SourceFile(file.path(), plugin(text, version).text());
  }

  private static XmlText dependency(
      XmlText text, String artifact, String version, Optional<String> scope) {
    if (text.holds("<artifactId>" + artifact + "</artifactId>")) {
      return text;
    }
    String scoped = scope.map(name -> "\n  <scope>" + name + "</scope>").orElse("");
    return within(text, "project", "dependencies")
        .with(
            DEPENDENCIES,
            """
            <dependency>
              <groupId>dev.revise</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>%s
            </dependency>"""
                .formatted(artifact, version, scoped));
  }

  private static XmlText plugin(XmlText text, String version) {
    if (text.holds("<artifactId>revise-maven-plugin</artifactId>")) {
      return text;
    }
    return within(within(text, "project", "build"), BUILD, "plugins")
        .with(
            PLUGINS,
            """
            <plugin>
              <groupId>dev.revise</groupId>
              <artifactId>revise-maven-plugin</artifactId>
              <version>%s</version>
            </plugin>"""
                .formatted(version));
  }

  private static XmlText within(XmlText text, String parent, String name) {
    return text.has(parent + "/" + name)
        ? text
        : text.with(parent, "<%1$s>\n</%1$s>".formatted(name));
  }
}
