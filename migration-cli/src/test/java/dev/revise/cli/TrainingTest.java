package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  @Test
  void leaves_nothing_behind(@TempDir Path directory) throws IOException {
    Path training = directory.resolve("training");
    Files.createDirectories(training.resolve("left/by a killed run"));
    Training.main(new String[] {training.toString()});
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }
}
