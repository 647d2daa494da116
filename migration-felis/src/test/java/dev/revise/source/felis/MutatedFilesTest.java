package dev.revise.source.felis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revise.testing.Mutations;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happened to a file, it is a schema or a sentence, and soon: in time of the processor,
 * which other programs do not take from us.
 */
class MutatedFilesTest {
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TempDir Path directory;

  private int refused;

  @Test
  void a_file_with_every_key() {
    new FelisFile(directory).with("other.yaml");
    mutate(FelisFile.text("every_key.yaml"), "s.yaml", 500);
    assertThat(refused).isBetween(1, 499);
  }

  @Test
  void an_overlay_with_every_key() {
    new FelisFile(directory).with("s.yaml", FelisFile.text("under_overlay.yaml"));
    mutate(FelisFile.text("under_overlay.overlay.yaml"), "s.overlay.yaml", 500);
    assertThat(refused).isBetween(1, 499);
  }

  @Test
  void the_published_files() throws IOException {
    assumeTrue(Files.isDirectory(PublishedFilesTest.DIRECTORY), "needs the published files");
    for (Path file : PublishedFilesTest.accepted()) {
      mutate(Files.readString(file), "s.yaml", 4);
    }
  }

  private void mutate(String text, String name, int times) {
    for (int seed = 0; seed < times; seed++) {
      String mutated = new Mutations(text, new Random(seed), Mutations.OF_YAML).next();
      FelisFile files = new FelisFile(directory).with(name, mutated);
      long start = THREADS.getCurrentThreadCpuTime();
      read(files, seed, mutated);
      assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
          .as("seed " + seed)
          .isLessThan(SOON);
    }
  }

  private void read(FelisFile files, int seed, String mutated) {
    try {
      files.source("s.yaml").read();
    } catch (FelisException e) {
      refused++;
      assertThat(e.problems())
          .allSatisfy(
              problem ->
                  assertThat(problem)
                      .contains(".yaml")
                      .doesNotContainPattern("[A-Z]\\w+Exception"));
    } catch (RuntimeException | StackOverflowError e) {
      fail("seed %d gives %s of%n%s".formatted(seed, e, mutated), e);
    }
  }
}
