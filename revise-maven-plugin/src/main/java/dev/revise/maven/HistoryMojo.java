package dev.revise.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions, last first. */
@Mojo(
    name = "history",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HistoryMojo extends ReviseMojo {
  /** Only these, FROM:TO; an empty side is base or head. */
  @Parameter(property = "range")
  private String range;

  @Override
  String verb() {
    return "history";
  }

  @Override
  List<String> operands() {
    return given(range).map(text -> List.of("--rev-range=" + text)).orElse(List.of());
  }
}
