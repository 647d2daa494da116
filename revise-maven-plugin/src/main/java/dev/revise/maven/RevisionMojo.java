package dev.revise.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the next revision: what leads from the head to what the schema should be. */
@Mojo(
    name = "revision",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RevisionMojo extends ReviseMojo {
  /** What it does, after a ticket where the project asks for one. */
  @Parameter(property = "message")
  private String message;

  /** What the schema should be, if that is not what the project says. */
  @Parameter(property = "target")
  private String target;

  @Override
  String verb() {
    return "revision";
  }

  @Override
  List<String> operands() {
    List<String> words = new ArrayList<>();
    addOption(words, "--message", message);
    addOption(words, "--target", target);
    return words;
  }
}
