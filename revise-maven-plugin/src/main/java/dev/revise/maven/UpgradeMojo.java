package dev.revise.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Applies revisions, up to the head or to the one that is named. */
@Mojo(
    name = "upgrade",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class UpgradeMojo extends ReviseMojo {
  /** head, 0010, +1, or an Alembic id. */
  @Parameter(property = "to")
  private String to;

  @Override
  String verb() {
    return "upgrade";
  }

  @Override
  List<String> operands() {
    return given(to).map(List::of).orElse(List.of());
  }
}
