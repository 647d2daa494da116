package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import org.junit.jupiter.api.Test;

/** Moon has one revision, and nobody froze it; the laws look at databases where somebody did. */
class FrozenEntitiesTest {
  private static final FrozenEntities MOON =
      FrozenEntities.of(new MoonDatabase(Authoring.byHand()));

  @Test
  void there_are_none_at_base() {
    assertThat(MOON.at(RevisionId.BASE)).isEmpty();
  }

  @Test
  void one_that_is_not_written_is_named_with_the_way_out() {
    assertThatThrownBy(() -> MOON.at(new RevisionId(1)))
        .hasMessage(
            "moon has no frozen entity of moon.crater at revision \"0001\", frozen.r0001.Crater; write it with revise -n moon freeze, and build");
  }

  @Test
  void there_are_none_at_a_revision_that_is_none() {
    assertThatThrownBy(() -> MOON.at(new RevisionId(2)))
        .hasMessage("there is no revision \"0002\"; the head is \"0001\"");
  }
}
