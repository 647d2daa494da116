package dev.revise.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Writes a database into the project: classes, first revision, SQL, a test, and what pom.xml needs.
 */
@Mojo(
    name = "init",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class InitMojo extends ReviseMojo {
  /** What the schema is: entities, entities:PACKAGE, felis:PATH or database:URL#SCHEMA. */
  @Parameter(property = "from", defaultValue = "entities")
  private String from;

  /** The schema that the tables are in; public for entities. */
  @Parameter(property = "schema")
  private String schema;

  /** The package of the database's classes; beside that of the service if none is given. */
  @Parameter(property = "package")
  private String packageName;

  /** A naming strategy that the service gives to Hibernate, or jpa. */
  @Parameter(property = "naming")
  private String naming;

  /** What the first revision does. */
  @Parameter(property = "message")
  private String message;

  @Override
  String verb() {
    return "init";
  }

  @Override
  List<String> operands() {
    List<String> words = new ArrayList<>();
    words.add(
        database()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a database needs a name: mvn revise:init -Ddatabase=NAME")));
    addOption(words, "--from", from);
    addOption(words, "--schema", schema);
    addOption(words, "--package", packageName);
    addOption(words, "--naming", naming);
    addOption(words, "--message", message);
    return words;
  }

  /** A database is written into one module, which has classes. */
  @Override
  void requirePlace(MavenProject module, boolean one) throws MojoFailureException {
    if (!one) {
      throw new MojoFailureException(
          "a database is written into one module, and this build has several; call init in the directory of that module, or pass -pl with it");
    }
    if (isAlone() && module.getPackaging().equals("pom")) {
      throw new MojoFailureException(
          "%s has packaging pom, so it has no classes; call init in the directory of the module that is to have the database, or pass -pl with it"
              .formatted(module.getArtifactId()));
    }
  }

  @Override
  boolean needsDatabase() {
    return false;
  }
}
