package dev.revise.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Prints a script that completes commands, options and names in a shell.",
    footer = {
      "  source <(./revise completion bash)                       in this shell",
      "  ./revise completion bash >> ~/.bash_completion           in each bash",
      "  echo 'source <(/path/to/revise completion zsh)' >> ~/.zshrc   in each zsh",
    })
final class CompletionVerb implements Verb {
  enum Shell {
    bash,
    zsh
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.bash;

  @Spec private CommandSpec spec;

  @Override
  public ExitCode run(Session session) {
    session.printer().text(AutoComplete.bash("revise", spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
