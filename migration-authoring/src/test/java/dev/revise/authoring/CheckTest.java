package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.command.Check;
import dev.revise.command.CheckResult;
import dev.revise.command.FoundDifference;
import dev.revise.command.OperationLine;
import dev.revise.revision.Authoring;
import dev.revise.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The target; what a database is asked is tried where there is one. */
class CheckTest {
  private static final String FELIS = "cdb-moon/moon.yaml";

  @TempDir private Path root;
  private MoonModule module;

  @BeforeEach
  void checkOut() throws IOException {
    module = MoonModule.in(root);
  }

  @Test
  void a_target_that_the_revisions_lead_to_is_clean() {
    CheckResult result = offline(MoonModule.FELIS, false);

    assertThat(result.clean()).isTrue();
    assertThat(result.revision()).isEmpty();
    assertThat(result.target().get().schema()).isEqualTo("felis:" + FELIS);
    assertThat(result.target().get().head()).isEqualTo(new RevisionId(1));
  }

  @Test
  void a_target_without_its_revision_is_not() throws IOException {
    module.add("{name: depth, \"@id\": \"#crater.depth\", datatype: float}");

    CheckResult result = offline(MoonModule.FELIS, false);

    assertThat(result.clean()).isFalse();
    assertThat(result.target().get().differences())
        .extracting(FoundDifference::words)
        .containsExactly("column moon.crater.depth is missing");
    assertThat(result.target().get().operations())
        .containsExactly(new OperationLine("add column moon.crater.depth", false));
  }

  @Test
  void the_words_of_comments_count_unless_they_are_ignored() throws IOException {
    Path file = root.resolve(FELIS);
    Files.writeString(
        file, Files.readString(file).replace("name: name,", "name: name, description: Its name.,"));

    assertThat(offline(MoonModule.FELIS, false).clean()).isFalse();
    assertThat(offline(MoonModule.FELIS, true).clean()).isTrue();
    assertThat(offline(MoonModule.FELIS, true).target().get().operations()).isEmpty();
  }

  @Test
  void offline_needs_the_file() throws IOException {
    Files.delete(root.resolve(FELIS));

    assertThatThrownBy(() -> offline(MoonModule.FELIS, false))
        .hasMessage(FELIS + " is not there; check --offline needs the sources of moon");
  }

  @Test
  void offline_needs_a_target() {
    assertThatThrownBy(() -> offline(Authoring.byHand(), false))
        .hasMessage(
            "moon does not say what its schema should be; let its authoring() name a target");
  }

  private CheckResult offline(Authoring authoring, boolean ignoringComments) {
    return Check.offline(new MoonDatabase(authoring), module.targets(), ignoringComments);
  }
}
