package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a file is said in a sentence with the file, the line and the id. */
class RefusedFilesTest {
  @TempDir Path directory;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void files(Refusal refusal) {
    FelisFile files = new FelisFile(directory).with("other.yaml").with("s.yaml", refusal.file());
    assertThat(files.sentence("s.yaml")).isEqualTo(refusal.sentence());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void overlays(Refusal refusal) {
    FelisFile files =
        new FelisFile(directory)
            .with("under_overlay.yaml")
            .with("under_overlay.overlay.yaml", refusal.file());
    assertThat(files.sentence("under_overlay.yaml")).isEqualTo(refusal.sentence());
  }

  static List<Refusal> files() {
    return Refusal.all("refused.txtar");
  }

  static List<Refusal> overlays() {
    return Refusal.all("overlay_refused.txtar");
  }
}
