package dev.revise.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.testing.ProcessOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the launcher shows of its arguments, at each program that it starts: what stands before it
 * on {@code PATH} here writes down what the process list says then.
 */
@EnabledOnOs(OS.LINUX)
class LauncherArgumentsTest {
  private static final String LOOK =
      """
      #!/bin/sh
      {
        echo "@ $0"
        for pid in $$ $PPID; do tr '\\0' ' ' <"/proc/$pid/cmdline"; echo; done
        if [ -n "$REVISE_ARGUMENTS" ]; then echo "told"; fi
      } >>"%1$s/log"
      exec %2$s "$@"
      """;

  /** Java's own look is the last; what it was told is kept apart. */
  private static final String JAVA =
      """
      #!/bin/sh
      {
        echo "@ $0"
        for pid in $$ $PPID; do tr '\\0' ' ' <"/proc/$pid/cmdline"; echo; done
      } >>"%1$s/log"
      printf '%%s' "$REVISE_ARGUMENTS" >"%1$s/told"
      """;

  @TempDir private Path directory;

  @BeforeEach
  void makeARepository() throws IOException {
    Path built =
        Files.createDirectories(directory.resolve("repository/migration-cli/target/revise"));
    Files.createFile(built.resolve("revise.jar"));
    Files.createFile(built.resolve("start.jar"));
    Files.createFile(built.resolve("databases"));
    Files.createFile(directory.resolve("repository/pom.xml"));
    Files.createDirectory(built.resolve("lib"));
    Files.copy(Launcher.ROOT.resolve("revise"), directory.resolve("repository/revise"));
    Files.createSymbolicLink(directory.resolve("revise"), directory.resolve("repository/revise"));
    Path bin = Files.createDirectories(directory.resolve("bin"));
    for (String name : List.of("bash", "readlink", "touch", "mv", "flock")) {
      script(bin.resolve(name), LOOK.formatted(directory, Programs.find(name).orElseThrow()));
    }
    Path java = Files.createDirectories(directory.resolve("java/bin"));
    script(java.resolve("java"), JAVA.formatted(directory));
    Files.writeString(directory.resolve("java/release"), "JAVA_VERSION=\"17.0.1\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://h/db?user=me&pasword=" + Sentinel.MARK,
        "postgresql://h/db?passwor%64=" + Sentinel.MARK,
        "postgresql://me:" + Sentinel.MARK + "@h/db",
        "jdbc:h2:file:/x;USER=sa;PASSWORD=" + Sentinel.MARK,
        "jdbc:postgresql://h/db?sslpassword=" + Sentinel.MARK,
        "--placeholdr=token=" + Sentinel.MARK,
        Sentinel.MARK
      })
  void no_program_shows_or_inherits_an_argument(String secret) throws Exception {
    run("-n", "all", "current", "--url", secret);
    assertThat(log())
        .contains("bin/bash", "bin/readlink", "bin/java")
        .doesNotContain(Sentinel.MARK);
    assertThat(told()).isEqualTo("-n\u001fall\u001fcurrent\u001f--url\u001f" + secret + "\u001f");
  }

  @Test
  void only_java_is_told() throws Exception {
    run("current");
    assertThat(log().lines().filter(line -> line.startsWith("@") || line.equals("told")))
        .startsWith("@ " + directory.resolve("bin/bash"), "told")
        .endsWith("@ " + directory.resolve("java/bin/java"))
        .containsOnlyOnce("told");
    assertThat(told()).isEqualTo("current\u001f");
  }

  @Test
  void every_argument_arrives_as_it_was() throws Exception {
    run("", "two words", "$HOME `x` \\", "ümlaut\nline", "*", "'\"");
    assertThat(told())
        .isEqualTo("\u001ftwo words\u001f$HOME `x` \\\u001fümlaut\nline\u001f*\u001f'\"\u001f");
    run();
    assertThat(told()).isEmpty();
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(directory.resolve("revise").toString()), Stream.of(arguments))
                .toList());
    builder.environment().clear();
    builder.environment().put("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", directory.resolve("java").toString());
    builder.environment().put("REVISE_BUILD", "never");
    ProcessOutput.of(builder).succeeds();
  }

  private String log() throws IOException {
    return Files.readString(directory.resolve("log"));
  }

  private String told() throws IOException {
    return Files.readString(directory.resolve("told"), UTF_8);
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
