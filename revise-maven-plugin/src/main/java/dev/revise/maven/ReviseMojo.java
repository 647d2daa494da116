package dev.revise.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A verb of revise, called in the project whose database it is. */
abstract class ReviseMojo extends AbstractMojo {
  private static final String SERVICE = "META-INF/services/dev.revise.revision.ManagedDatabase";

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> artifacts;

  /** The name of the database; not needed where the project has one. */
  @Parameter(property = "database")
  private String database;

  /** Where the database is, as a JDBC URL or postgresql://... */
  @Parameter(property = "url")
  private String url;

  /** The user there. */
  @Parameter(property = "user")
  private String user;

  /** An environment of revise.toml, such as summit. */
  @Parameter(property = "environment")
  private String environment;

  /** More words of the command line, such as "--dry-run"; quotes hold words together. */
  @Parameter(property = "args")
  private String args;

  /** Do nothing. */
  @Parameter(property = "revise.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || isLeftOut()) {
      return;
    }
    try {
      int code = process().run(words());
      if (code != 0) {
        throw new MojoFailureException(Ending.sentence(verb(), code));
      }
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Java cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("revise " + verb() + " was interrupted", e);
    }
  }

  /** Of several modules, those without a database have nothing to say. */
  private boolean isLeftOut() throws MojoFailureException {
    ChosenModule chosen =
        new ChosenModule(
            session.getRequest().getSelectedProjects(),
            Path.of(session.getRequest().getBaseDirectory()),
            session.getProjects().size());
    requirePlace(project, chosen.isOne());
    boolean meant = chosen.is(project.getGroupId(), project.getArtifactId(), project.getBasedir());
    if (!needsDatabase()) {
      return !meant && (chosen.isOne() || !declaresDatabase());
    }
    if (declaresDatabase()) {
      return false;
    }
    if (meant) {
      throw new MojoFailureException(
          "%s declares no database; write one with mvn revise:init -Ddatabase=NAME"
              .formatted(project.getArtifactId()));
    }
    getLog().info("no database is declared here");
    return true;
  }

  final boolean isAlone() {
    return session.getProjects().size() == 1;
  }

  private boolean declaresDatabase() {
    return Files.exists(classes().resolve(SERVICE));
  }

  /**
   * @param one whether Maven was called for one module, this one or another
   */
  void requirePlace(MavenProject module, boolean one) throws MojoFailureException {}

  private ReviseProcess process() {
    return new ReviseProcess(
        classPath().places(),
        project.getBasedir().toPath(),
        Path.of(project.getBuild().getDirectory()).resolve("revise"),
        session.getRequest().isInteractiveMode());
  }

  private ProjectClassPath classPath() {
    Collection<Artifact> ofProject = project.getArtifacts();
    return new ProjectClassPath(classes().toString(), ofProject, artifacts);
  }

  private Path classes() {
    return new File(project.getBuild().getOutputDirectory()).toPath();
  }

  final MavenProject project() {
    return project;
  }

  final Optional<String> database() {
    return given(database);
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(verb());
    words.addAll(operands());
    if (needsDatabase()) {
      addOption(words, "--name", database);
    }
    addOption(words, "--url", url);
    addOption(words, "--user", user);
    addOption(words, "--environment", environment);
    given(args).map(Words::of).ifPresent(words::addAll);
    return words;
  }

  static void addOption(List<String> words, String option, String value) {
    given(value).ifPresent(text -> words.add(option + "=" + text));
  }

  /** What nobody gives is null, or blank on the command line. */
  static Optional<String> given(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank());
  }

  /** The command. */
  abstract String verb();

  /** What stands behind it. */
  List<String> operands() {
    return List.of();
  }

  /** Whether it speaks of a database that the project has. */
  boolean needsDatabase() {
    return true;
  }
}
