package dev.revise.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.authoring.moon.MoonDatabase;
import dev.revise.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenumberTest {
  private static final String PACKAGE =
      "cdb-moon/src/main/java/dev/revise/authoring/moon/revision/";
  private static final RevisionId SECOND = new RevisionId(2);

  @TempDir private Path root;
  private MoonModule module;

  /** As two branches leave it that were merged. */
  @BeforeEach
  void merge() throws IOException {
    module = MoonModule.in(root);
    Files.createDirectories(root.resolve(PACKAGE));
    for (String name : List.of("V0001__Craters", "V0002__Left", "V0002__Right")) {
      Files.writeString(root.resolve(PACKAGE + name + ".java"), "class " + name + " {}\n");
    }
    module.write(
        "revisions.lock", "0001 aa V0001__Craters\n0002 bb V0002__Left\n0002 cc V0002__Right\n");
  }

  @Test
  void the_last_one_in_the_lock_moves() throws IOException {
    RenumberResult result = renumber(Optional.empty());

    assertThat(result.from()).isEqualTo("V0002__Right");
    assertThat(result.to()).isEqualTo("V0003__Right");
    assertThat(result.deleted()).containsExactly(PACKAGE + "V0002__Right.java");
    assertThat(module.files())
        .containsAll(result.written())
        .doesNotContainAnyElementsOf(result.deleted());
    assertThat(Files.readAllLines(root.resolve("cdb-moon/revisions.lock")))
        .containsExactly("0001 aa V0001__Craters", "0002 bb V0002__Left", "0003 cc V0003__Right");
    assertThat(Files.readString(root.resolve(PACKAGE + "Revisions.java")))
        .contains("new V0001__Craters(), new V0002__Left(), new V0003__Right()");
  }

  @Test
  void the_one_that_is_named_moves() {
    assertThat(renumber(Optional.of("V0002__Left")).to()).isEqualTo("V0003__Left");
  }

  @Test
  void nothing_is_deleted_where_nothing_can_be_written() throws IOException {
    Files.createDirectory(root.resolve(PACKAGE + "V0003__Right.java"));
    List<String> before = module.files();

    assertThatThrownBy(() -> renumber(Optional.empty()))
        .hasMessageContaining("a directory is in the way; none of them was changed");
    assertThat(module.files()).isEqualTo(before);
    assertThat(Files.readAllLines(root.resolve("cdb-moon/revisions.lock"))).hasSize(3);
  }

  @Test
  void one_of_its_number_stays() {
    assertThatThrownBy(
            () ->
                Renumber.of(
                    new MoonDatabase(MoonModule.FELIS), new RevisionId(1), Optional.empty(), root))
        .hasMessage("only V0001__Craters has the number \"0001\"; there is nothing to renumber");
  }

  @Test
  void an_emptied_lock_is_no_new_one() throws IOException {
    module.write("revisions.lock", "");
    List<String> before = module.files();

    assertThatThrownBy(() -> renumber(Optional.empty()))
        .hasMessage(
            "cdb-moon/revisions.lock is empty, so what it locked is lost; restore it: git checkout -- cdb-moon/revisions.lock");
    assertThat(module.files()).isEqualTo(before);
  }

  private RenumberResult renumber(Optional<String> name) {
    return Renumber.of(new MoonDatabase(MoonModule.FELIS), SECOND, name, root);
  }
}
