package dev.revise.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code ./revise} as a process in an environment of its own: of ours it sees {@code PATH}, and the
 * Java that runs the tests.
 */
record Launcher(Path root, Path home, Map<String, String> variables) {
  /** The repository that is tested. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Path BUILT = ROOT.resolve("migration-cli/target/revise/revise.jar");

  Launcher {
    variables = Map.copyOf(variables);
  }

  static Launcher in(Path home) {
    assertThat(BUILT)
        .as("the launcher is not packaged; run ./mvnw verify, or ./mvnw package -DskipTests first")
        .exists();
    return new Launcher(ROOT, home, Map.of("PATH", System.getenv("PATH"), "HOME", home.toString()))
        .with("REVISE_BUILD", "never");
  }

  /** The launcher of another repository. */
  Launcher of(Path repository) {
    return new Launcher(repository, home, variables);
  }

  Launcher with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(variables);
    more.put(variable, value);
    return new Launcher(root, home, more);
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).outcome();
  }

  Run start(String... arguments) throws IOException {
    Path out = Files.createTempFile(home, "out", "");
    Path err = Files.createTempFile(home, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(root + "/revise"), named(arguments)).toList())
            .directory(home.toFile())
            .redirectInput(new java.io.File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new Run(builder.start(), out, err);
  }

  /** Whichever databases there are, the example is meant where no other is named. */
  private static Stream<String> named(String... arguments) {
    List<String> given = List.of(arguments);
    return given.contains("-n")
        ? given.stream()
        : Stream.concat(Stream.of("-n", Place.LATISS.name()), given.stream());
  }

  /** A run that goes on. */
  record Run(Process process, Path out, Path err) {
    Outcome outcome() throws IOException, InterruptedException {
      boolean ended = process.waitFor(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("ended by itself: " + printed()).isTrue();
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** What it has printed until now, errors last. */
    String printed() throws IOException {
      return Files.readString(out) + Files.readString(err);
    }
  }
}
