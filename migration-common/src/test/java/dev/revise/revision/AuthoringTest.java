package dev.revise.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.schema.DiffFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AuthoringTest {

  @Test
  void by_hand_asks_for_nothing() {
    Authoring authoring = Authoring.byHand();

    assertThat(authoring.target()).isEmpty();
    assertThat(authoring.ticket()).isEmpty();
    assertThat(authoring.hooks()).isEmpty();
  }

  @Test
  void says_one_thing_after_the_other() {
    Authoring authoring =
        Authoring.from("felis:sky.yaml")
            .hook("git", "add", "{files}")
            .ticket("DM-\\d+")
            .hook("true");

    assertThat(authoring.target()).contains("felis:sky.yaml");
    assertThat(authoring.ticket().map(Pattern::pattern)).contains("DM-\\d+");
    assertThat(authoring.hooks())
        .containsExactly(List.of("git", "add", "{files}"), List.of("true"));
  }

  @Test
  void keeps_its_hooks() {
    List<String> hook = new ArrayList<>(List.of("true"));
    Authoring authoring =
        new Authoring(
            Optional.empty(),
            DiffFilter.all(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            List.of(),
            List.of(hook));
    hook.set(0, "false");

    assertThat(authoring.hooks()).containsExactly(List.of("true"));
  }

  @Test
  void a_hook_is_a_program() {
    assertThatThrownBy(() -> Authoring.byHand().hook())
        .hasMessage("a hook names no program; say hook(\"git\", \"add\", \"{files}\")");
  }
}
