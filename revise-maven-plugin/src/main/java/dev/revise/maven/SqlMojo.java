package dev.revise.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the script that upgrades from nothing, or from one revision to another. */
@Mojo(
    name = "sql",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class SqlMojo extends ReviseMojo {
  /** head, 0010, or FROM:TO. */
  @Parameter(property = "to")
  private String to;

  @Override
  String verb() {
    return "upgrade";
  }

  @Override
  List<String> operands() {
    return given(to).map(range -> List.of(range, "--sql")).orElse(List.of("--sql"));
  }
}
