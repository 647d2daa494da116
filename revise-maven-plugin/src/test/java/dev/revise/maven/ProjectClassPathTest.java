package dev.revise.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;

class ProjectClassPathTest {
  @Test
  void begins_with_the_project_and_adds_what_it_lacks() {
    List<Artifact> project =
        List.of(artifact("org.hibernate.orm", "hibernate-core", "7.4.13", "compile"));
    List<Artifact> plugin =
        List.of(
            artifact("org.hibernate.orm", "hibernate-core", "7.4.6", "compile"),
            artifact("info.picocli", "picocli", "4.7.7", "compile"));

    assertThat(new ProjectClassPath("classes", project, plugin).places())
        .containsExactly("classes", "hibernate-core-7.4.13.jar", "picocli-4.7.7.jar");
  }

  @Test
  void has_no_libraries_of_tests() {
    List<Artifact> project = List.of(artifact("org.junit", "junit", "5", "test"));

    assertThat(new ProjectClassPath("classes", project, List.of()).places())
        .containsExactly("classes");
  }

  @Test
  void has_the_flyway_of_revise() {
    List<Artifact> project = List.of(artifact("org.flywaydb", "flyway-core", "12.4.0", "compile"));
    List<Artifact> plugin = List.of(artifact("org.flywaydb", "flyway-core", "13.1.0", "compile"));

    assertThat(new ProjectClassPath("classes", project, plugin).places())
        .containsExactly("classes", "flyway-core-13.1.0.jar");
  }

  @Test
  void holds_one_version_of_revise() {
    List<Artifact> project = List.of(artifact("dev.revise", "migration-jpa", "0.1.0", "compile"));
    List<Artifact> plugin = List.of(artifact("dev.revise", "migration-jpa", "0.2.0", "compile"));

    assertThatThrownBy(() -> new ProjectClassPath("classes", project, plugin))
        .hasMessage(
            "the project depends on migration-jpa 0.1.0, and the plugin is of revise 0.2.0; give both one version in pom.xml");
  }

  private static Artifact artifact(String group, String name, String version, String scope) {
    DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
    handler.setAddedToClasspath(true);
    Artifact artifact = new DefaultArtifact(group, name, version, scope, "jar", null, handler);
    artifact.setFile(new File(name + "-" + version + ".jar"));
    return artifact;
  }
}
