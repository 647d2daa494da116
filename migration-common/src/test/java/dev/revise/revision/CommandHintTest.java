package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class CommandHintTest {
  /** A command in text that does not ask how it was called: a verb of a database behind a blank. */
  private static final Pattern FIXED =
      Pattern.compile(
          "\"[^\"]*[;,:] [^\"]*\\brevise (?:-n \\S+ )?(?:adopt|check|current|downgrade|freeze|identify|renumber|revision|stamp|upgrade)\\b");

  @Test
  void is_the_command() {
    assertThat(CommandHint.of("sky", "upgrade")).isEqualTo("revise -n sky upgrade");
    assertThat(CommandHint.of("sky", "stamp", "0010", "--yes-really", "sky"))
        .isEqualTo("revise -n sky stamp 0010 --yes-really sky");
    assertThat(CommandHint.of("identify")).isEqualTo("revise identify");
  }

  @Test
  void is_the_goal_where_maven_called() {
    assertThat(inMaven(() -> CommandHint.of("sky", "upgrade")))
        .isEqualTo("mvn revise:upgrade -Ddatabase=sky");
    assertThat(inMaven(() -> CommandHint.of("sky", "downgrade", "base")))
        .isEqualTo("mvn revise:downgrade -Dto=base -Ddatabase=sky");
    assertThat(inMaven(() -> CommandHint.of("sky", "stamp", "0010", "--yes-really", "sky")))
        .isEqualTo("mvn revise:stamp -Drevision=0010 -Ddatabase=sky -Dargs=\"--yes-really sky\"");
    assertThat(inMaven(() -> CommandHint.of("sky", "revision", "-m", "\"...\"")))
        .isEqualTo("mvn revise:revision -Dmessage=\"...\" -Ddatabase=sky");
    assertThat(inMaven(() -> CommandHint.of("sky", "adopt", "--history")))
        .isEqualTo("mvn revise:adopt -Ddatabase=sky -Dargs=--history");
    assertThat(inMaven(() -> CommandHint.of("identify"))).isEqualTo("mvn revise:identify");
  }

  @Test
  void every_sentence_asks_how_the_program_was_called() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
      List<String> fixed =
          modules
              .map(module -> module.resolve("src/main/java/dev/revise"))
              .filter(Files::isDirectory)
              .flatMap(CommandHintTest::fixed)
              .toList();

      assertThat(fixed).isEmpty();
    }
  }

  /** The words of help and of SQL scripts are those of the command, whoever prints them. */
  private static Stream<String> fixed(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(
              file -> !file.endsWith("cli/ForeignWords.java") && !file.endsWith("HistorySql.java"))
          .filter(file -> !file.endsWith("RevisionsWriter.java"))
          .filter(file -> !file.endsWith("PackageInfos.java"))
          .flatMap(CommandHintTest::lines)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.stripLeading().startsWith("\"  revise "))
          .filter(line -> FIXED.matcher(line).find())
          .map(line -> file.getFileName() + ": " + line.strip());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String inMaven(Supplier<String> hint) {
    System.setProperty(CommandHint.CALLER, "maven");
    try {
      return hint.get();
    } finally {
      System.clearProperty(CommandHint.CALLER);
    }
  }
}
