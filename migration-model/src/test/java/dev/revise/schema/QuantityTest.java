package dev.revise.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuantityTest {
  /** A number of a format and a plural after it, which is wrong of one. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\"[^\"]*%,?d (rows|tables|columns|revisions|differences|values|comments|steps|files|statements)\\b"
              + "|== 1 \\? \"\" : \"s\"");

  /** Where the number is known to be more than one, or is not that of the word. */
  private static final List<String> OTHERS = List.of("Quantity.java", "OverlayFiles.java");

  @Test
  void one_has_no_s() {
    assertThat(new Quantity(0, "row")).hasToString("0 rows");
    assertThat(new Quantity(1, "row")).hasToString("1 row");
    assertThat(new Quantity(1_204, "row")).hasToString("1,204 rows");
    assertThat(new Quantity(1, "comment").with("differs", "differ")).isEqualTo("1 comment differs");
    assertThat(new Quantity(2, "comment").with("differs", "differ")).isEqualTo("2 comments differ");
  }

  /** There is one place for it. */
  @Test
  void nobody_else_counts_in_words() throws IOException {
    for (String module :
        List.of(
            "migration-model",
            "migration-common",
            "migration-felis",
            "migration-jpa",
            "migration-authoring",
            "migration-cli")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
        assertThat(
                sources
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !OTHERS.contains(file.getFileName().toString()))
                    .filter(QuantityTest::counts))
            .isEmpty();
      }
    }
  }

  private static boolean counts(Path file) {
    try {
      return COUNT.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
