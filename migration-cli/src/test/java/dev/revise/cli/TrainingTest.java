package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingTest {

  @Test
  void leaves_nothing_behind() throws IOException {
    Training.main(new String[0]);
    assertThat(directories()).isEmpty();
  }

  private static List<Path> directories() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(Training.PREFIX))
          .toList();
    }
  }
}
