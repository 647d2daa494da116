package dev.revise.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what a revision does, in words and in SQL, up and down. */
@Mojo(
    name = "show",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShowMojo extends ReviseMojo {
  /** 0011, head, current, -1, or an Alembic id; head if none is given. */
  @Parameter(property = "revision")
  private String revision;

  @Override
  String verb() {
    return "show";
  }

  @Override
  List<String> operands() {
    return given(revision).map(List::of).orElse(List.of("head"));
  }
}
