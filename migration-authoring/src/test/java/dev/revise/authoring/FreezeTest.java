package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezeTest {
  private static final String CRATER =
      "cdb-moon/src/main/java/dev/revise/authoring/moon/frozen/r0001/Crater.java";
  private static final String LOCK = "cdb-moon/frozen.lock";

  @TempDir private Path root;
  private MoonModule module;

  @BeforeEach
  void checkOut() throws IOException {
    module = MoonModule.in(root);
  }

  @Test
  void writes_what_is_missing_once() throws IOException {
    assertThat(freeze())
        .isEqualTo(new FreezeResult("moon", List.of(CRATER, LOCK), true, List.of()));
    assertThat(Files.readString(root.resolve(LOCK))).matches("r0001/Crater\\.java [0-9a-f]{64}\n");
    assertThat(Files.readString(root.resolve(CRATER)))
        .contains(
            "{@code V0001__Craters}", "@Column(name = \"name\", length = 20) public String name");

    assertThat(freeze()).isEqualTo(new FreezeResult("moon", List.of(), false, List.of()));
  }

  @Test
  void shows_the_same_and_writes_nothing() throws IOException {
    List<String> before = module.files();

    assertThat(Freeze.show(new MoonDatabase(MoonModule.FELIS), root))
        .isEqualTo(new FreezeResult("moon", List.of(CRATER, LOCK), false, List.of()));
    assertThat(module.files()).isEqualTo(before);
  }

  @Test
  void one_that_was_edited_is_refused_and_stays() throws IOException {
    freeze();
    Files.writeString(root.resolve(CRATER), "edited");

    assertThatThrownBy(this::freeze)
        .hasMessage(CRATER + " was edited after it was frozen; restore it from version control");
    assertThat(root.resolve(CRATER)).hasContent("edited");
  }

  @Test
  void one_that_is_not_locked_is_not_frozen_yet() throws IOException {
    freeze();
    String frozen = Files.readString(root.resolve(CRATER));
    Files.writeString(root.resolve(CRATER), "moved here");
    Files.delete(root.resolve(LOCK));

    assertThat(freeze().files()).containsExactly(CRATER, LOCK);
    assertThat(root.resolve(CRATER)).hasContent(frozen);
  }

  @Test
  void one_that_is_gone_comes_back_as_it_was_locked_or_not_at_all() throws IOException {
    freeze();
    String lock = Files.readString(root.resolve(LOCK));
    Files.delete(root.resolve(CRATER));

    assertThat(freeze().files()).containsExactly(CRATER, LOCK);
    assertThat(root.resolve(LOCK)).hasContent(lock);

    Files.delete(root.resolve(CRATER));
    module.write("frozen.lock", "r0001/Crater.java " + "0".repeat(64) + "\n");
    assertThatThrownBy(this::freeze)
        .hasMessageStartingWith(LOCK + " knows another r0001/Crater.java; restore that file");
    assertThat(root.resolve(CRATER)).doesNotExist();
  }

  @Test
  void a_line_of_no_revision_is_refused() throws IOException {
    module.write("frozen.lock", "r0002/Rill.java " + "0".repeat(64) + "\n");

    assertThatThrownBy(this::freeze)
        .hasMessage(
            LOCK
                + " knows r0002/Rill.java, which no revision freezes; restore the revision, or take the file and its line away");
  }

  @Test
  void a_lock_that_a_merge_left_is_refused() throws IOException {
    String line = "r0001/Crater.java " + "0".repeat(64) + "\n";

    module.write("frozen.lock", "<<<<<<< HEAD\n" + line);
    assertThatThrownBy(this::freeze)
        .hasMessage(LOCK + " has a line that is no file and its hash; restore it: <<<<<<< HEAD");
    module.write("frozen.lock", line + line);
    assertThatThrownBy(this::freeze)
        .hasMessage(
            LOCK + " has two lines for r0001/Crater.java; keep the one that was there first");
  }

  @Test
  void an_emptied_lock_is_no_new_one() throws IOException {
    freeze();
    module.write("frozen.lock", "");

    assertThatThrownBy(this::freeze)
        .hasMessage(
            LOCK + " is empty, so what it locked is lost; restore it: git checkout -- " + LOCK);
  }

  private FreezeResult freeze() {
    return Freeze.write(new MoonDatabase(MoonModule.FELIS), root);
  }
}
