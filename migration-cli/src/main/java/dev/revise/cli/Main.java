package dev.revise.cli;

import dev.revise.config.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process: its arguments, its streams, its environment, its exit. */
public final class Main {
  private static final String SEEN =
      "warning: an argument holds a password, and other users of this machine could see it for a moment; keep it in ~/.pgpass, in password_file or in REVISE_PASSWORD";

  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal =
        Terminal.of(
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            Boolean.getBoolean("revise.stdin.terminal"),
            Boolean.getBoolean("revise.stdout.terminal"),
            Boolean.getBoolean("revise.stderr.terminal"),
            System.getenv());
    List<String> words = Arguments.of(arguments, System.getenv());
    if (words.stream().anyMatch(Secrets::isIn)) {
      terminal.err().println(SEEN);
    }
    Application application = new Application(DatabaseNames.databases(), surroundings(), terminal);
    Signals.handle(code -> application.interrupt(code).ifPresent(Main::exit));
    ExitCode code = application.run(words);
    exit(code);
  }

  private static void exit(ExitCode code) {
    System.exit(code.number());
  }

  /**
   * {@code revise.home} is the root of the repository, which the launcher knows. The user's home is
   * where libpq and shells look for it.
   */
  static Surroundings surroundings() {
    return new Surroundings(
        System.getenv(),
        Path.of(System.getProperty("revise.home", "")).toAbsolutePath(),
        Path.of(
            Optional.ofNullable(System.getenv("HOME"))
                .filter(home -> !home.isBlank())
                .orElse(System.getProperty("user.home"))));
  }

  /** In UTF-8 whatever the locale: comments of a schema come out as they were written. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
