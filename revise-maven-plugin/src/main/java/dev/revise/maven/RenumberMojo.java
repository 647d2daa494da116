package dev.revise.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Gives one of two revisions of the same number, made on two branches, the next. */
@Mojo(
    name = "renumber",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class RenumberMojo extends ReviseMojo {
  /** The number that both have. */
  @Parameter(property = "revision")
  private String revision;

  @Override
  String verb() {
    return "renumber";
  }

  @Override
  List<String> operands() {
    return given(revision).map(List::of).orElse(List.of());
  }
}
