package dev.revise.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.engine.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedProgressTest {
  @Test
  void each_line_says_of_which_database_it_is() {
    List<String> lines = new ArrayList<>();
    Progress named =
        new NamedProgress(
            "north",
            new Progress() {
              @Override
              public void revision(String line) {
                lines.add(line);
              }

              @Override
              public void done(String line) {
                lines.add(line);
              }

              @Override
              public void note(String line) {
                lines.add(line);
              }
            });

    named.revision("upgrade 0001 -> 0002");
    named.note("wait");
    named.done("upgrade 0001 -> 0002");

    assertThat(lines)
        .containsExactly(
            "north: upgrade 0001 -> 0002", "north: wait", "north: upgrade 0001 -> 0002");
  }
}
