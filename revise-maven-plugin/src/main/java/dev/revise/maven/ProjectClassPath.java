package dev.revise.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;

/**
 * The class path of a run: the project's classes, what they depend on, and what of revise the
 * project lacks. Of an artifact that both have, the project's version counts, because the service
 * runs with it; of Flyway that of revise, which takes revisions back with it.
 */
final class ProjectClassPath {
  private static final String REVISE = "dev.revise";
  private static final String FLYWAY = "org.flywaydb";

  private final Map<String, Artifact> chosen = new LinkedHashMap<>();
  private final String classes;

  /**
   * @param classes the directory of the project's compiled classes
   */
  ProjectClassPath(String classes, Collection<Artifact> ofProject, Collection<Artifact> ofPlugin) {
    this.classes = classes;
    ofProject.stream()
        .filter(artifact -> !artifact.getScope().equals(Artifact.SCOPE_TEST))
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .filter(artifact -> !artifact.getGroupId().equals(FLYWAY))
        .forEach(artifact -> chosen.put(key(artifact), artifact));
    ofPlugin.forEach(this::add);
  }

  private void add(Artifact artifact) {
    Artifact before = chosen.putIfAbsent(key(artifact), artifact);
    if (before != null
        && artifact.getGroupId().equals(REVISE)
        && !before.getBaseVersion().equals(artifact.getBaseVersion())) {
      throw new IllegalArgumentException(
          "the project depends on %s %s, and the plugin is of revise %s; give both one version in pom.xml"
              .formatted(
                  before.getArtifactId(), before.getBaseVersion(), artifact.getBaseVersion()));
    }
  }

  private static String key(Artifact artifact) {
    return artifact.getDependencyConflictId();
  }

  /** Directories and jars, in the order in which Java looks. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    places.add(classes);
    chosen.values().stream().map(Artifact::getFile).map(File::getPath).forEach(places::add);
    return List.copyOf(places);
  }
}
