package dev.revise.cli;

/** What the command is told to do; picocli fills its fields before it runs. */
interface Verb {

  /** Does it and answers through the session. */
  ExitCode run(Session session);

  /**
   * How the command ends when this verb fails and nothing graver is known. A verb whose 1 is an
   * answer, drift found, says {@link ExitCode#NOT_STARTED} here: it could not tell.
   */
  default ExitCode whenFailed() {
    return ExitCode.FAILED;
  }
}
