package dev.revise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.cli.InputKind.InputCase;
import dev.revise.cli.moon.MoonDatabase;
import dev.revise.revision.Authoring;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happened to what the command reads, it ends soon, with success or a sentence, and who is
 * refused finds everything as it was. {@code -Dmutations=5000} tries more of each kind, {@code
 * -Dmutations.seed=7} others; a failure names seed and case.
 */
class MutatedInputsTest {
  private static final int EACH = Integer.getInteger("mutations", 50);
  private static final int SEED = Integer.getInteger("mutations.seed", 1);

  @TempDir Path directory;
  private final ExecutorService pool = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void ends_in_a_sentence_with_nothing_changed(InputKind kind) throws Exception {
    InputGround ground =
        new InputGround(directory.resolve("ground"), new MoonDatabase(Authoring.byHand()));
    int refused = 0;
    for (int number = 0; number < EACH; number++) {
      ground.lay();
      InputCase one = kind.next(ground, new Random(SEED * 1_000_003L + number));
      Map<String, String> before = ground.files();
      String name = "%s %d of seed %d: %s".formatted(kind, number, SEED, one);

      Verdict verdict = Verdict.of(name, () -> ground.run(pool, one.variables(), one.arguments()));

      verdict.requireSentence();
      if (verdict.refused()) {
        refused++;
        assertThat(ground.files()).as(name).isEqualTo(before);
      }
    }
    assertThat(refused).as("refused of " + EACH).isPositive();
  }
}
