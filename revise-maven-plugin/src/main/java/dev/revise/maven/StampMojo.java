package dev.revise.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes into the history that the database is at a revision, and changes no table. */
@Mojo(
    name = "stamp",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class StampMojo extends ReviseMojo {
  /** 0011, head or base. */
  @Parameter(property = "revision")
  private String revision;

  @Override
  String verb() {
    return "stamp";
  }

  @Override
  List<String> operands() {
    return given(revision).map(List::of).orElse(List.of());
  }
}
