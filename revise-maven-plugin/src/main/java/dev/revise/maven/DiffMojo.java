package dev.revise.maven;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares two schemas, wherever each of them is. */
@Mojo(
    name = "diff",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DiffMojo extends ReviseMojo {
  /** empty, felis:PATH, database:URL#SCHEMA, entities:PACKAGE, or history:DB@REV. */
  @Parameter(property = "from")
  private String from;

  /** The same. */
  @Parameter(property = "to")
  private String to;

  @Override
  String verb() {
    return "diff";
  }

  @Override
  List<String> operands() {
    return Stream.of(from, to).flatMap(place -> given(place).stream()).toList();
  }

  @Override
  boolean needsDatabase() {
    return false;
  }
}
