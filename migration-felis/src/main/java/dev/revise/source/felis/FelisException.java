package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.util.List;

/** What is wrong in a file, each with its place in front; the message is the first of them. */
public final class FelisException extends MigrationException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable list of texts is serializable
  private final List<String> problems;

  FelisException(String problem) {
    super(problem);
    this.problems = List.of(problem);
  }

  FelisException(String problem, Throwable cause) {
    super(problem, cause);
    this.problems = List.of(problem);
  }

  /**
   * @param problems at least one
   */
  FelisException(List<String> problems) {
    super(problems.get(0));
    this.problems = List.copyOf(problems);
  }

  /** A sentence each, in the order in which they were found. */
  public List<String> problems() {
    return problems;
  }
}
