package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.generate.sky.SkyDatabase;
import dev.revise.revision.ModuleLayout;
import dev.revise.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two branches both made revision 0002. */
class RenumberingTest {
  private static final RevisionId SECOND = new RevisionId(2);
  private static final ModuleLayout SKY = ModuleLayout.of(new SkyDatabase());
  private static final String LOCK =
      """
      0001 aaaa V0001__Stars
      0002 bbbb V0002__Galaxies
      0002 cccc V0002__Add_mass
      0003 dddd V0003__Comments
      """;

  @Test
  void the_one_that_is_last_in_the_lock_gets_the_next_free_number() {
    Renumbered moved = Renumbering.of(SKY, files(LOCK)).move(SECOND);

    assertThat(moved.from()).isEqualTo("V0002__Add_mass");
    assertThat(moved.to()).isEqualTo("V0004__Add_mass");
    assertThat(moved.deleted()).containsExactly(SKY.source("V0002__Add_mass"));
    assertThat(text(moved, SKY.source("V0004__Add_mass"))).isEqualTo(revision("V0004__Add_mass"));
    assertThat(text(moved, SKY.lock()))
        .isEqualTo(
            """
            0001 aaaa V0001__Stars
            0002 bbbb V0002__Galaxies
            0003 dddd V0003__Comments
            0004 cccc V0004__Add_mass
            """);
    assertThat(text(moved, SKY.source("Revisions")))
        .contains(
            """
                return List.of(
                    new V0001__Stars(), new V0002__Galaxies(), new V0003__Comments(), new V0004__Add_mass());
            """);
  }

  @Test
  void the_one_that_is_named_gets_it_and_takes_the_reviewed_sql_that_was_there_first() {
    Path golden = SKY.golden(SECOND, "up", "h2");
    Renumbered moved =
        Renumbering.of(SKY, files(LOCK, new SourceFile(golden, "galaxies\n")))
            .move(SECOND, "V0002__Galaxies");

    assertThat(moved.to()).isEqualTo("V0004__Galaxies");
    assertThat(moved.deleted()).containsExactly(SKY.source("V0002__Galaxies"), golden);
    assertThat(text(moved, SKY.golden(new RevisionId(4), "up", "h2"))).isEqualTo("galaxies\n");
  }

  @Test
  void what_it_froze_follows_and_is_to_be_frozen_anew() {
    Renumbered moved =
        Renumbering.of(
                SKY,
                files(
                    LOCK,
                    frozen("Galaxy", "V0002__Galaxies"),
                    frozen("Star", "V0002__Add_mass"),
                    lock(frozen("Galaxy", "V0002__Galaxies"), frozen("Star", "V0002__Add_mass"))))
            .move(SECOND);

    assertThat(moved.deleted())
        .containsExactly(SKY.source("V0002__Add_mass"), frozen("Star", "").path());
    assertThat(text(moved, SKY.frozen(new RevisionId(4)).resolve("Star.java")))
        .isEqualTo(
            "package dev.revise.generate.sky.frozen.r0004;\n/** As V0004__Add_mass left it. */\n");
    assertThat(text(moved, SKY.frozenLock()))
        .isEqualTo(lock(frozen("Galaxy", "V0002__Galaxies")).text());
  }

  @Test
  void where_both_froze_a_table_each_keeps_its_own() {
    SourceFile ours = frozen("Star", "V0002__Galaxies");
    SourceFile theirs = frozen("Star", "V0002__Add_mass");
    String both =
        ours.text().replace("/**", "<<<<<<< HEAD\n/**")
            + theirs.text().replaceFirst(".*\n", "=======\n")
            + ">>>>>>> mass\n";
    List<SourceFile> files =
        files(
            LOCK,
            new SourceFile(ours.path(), both),
            new SourceFile(SKY.frozenLock(), lock(ours).text() + lock(theirs).text()));

    Renumbered later = Renumbering.of(SKY, files).move(SECOND);
    Renumbered first = Renumbering.of(SKY, files).move(SECOND, "V0002__Galaxies");

    assertThat(text(later, ours.path())).isEqualTo(ours.text());
    assertThat(text(later, SKY.frozenLock())).isEqualTo(lock(ours).text());
    assertThat(text(first, theirs.path())).isEqualTo(theirs.text());
    assertThat(text(first, SKY.frozenLock())).isEqualTo(lock(theirs).text());
    assertThat(text(first, SKY.frozen(new RevisionId(4)).resolve("Star.java")))
        .contains("package dev.revise.generate.sky.frozen.r0004;", "V0004__Galaxies left it");
  }

  @Test
  void a_revision_that_uses_what_it_froze_uses_it_where_it_is_now() {
    String source = revision("V0002__Add_mass") + "// dev.revise.generate.sky.frozen.r0002.";
    Renumbered moved =
        Renumbering.of(
                SKY,
                Stream.concat(
                        files(LOCK, frozen("Star", "V0002__Add_mass")).stream()
                            .filter(file -> !file.path().endsWith("V0002__Add_mass.java")),
                        Stream.of(
                            new SourceFile(
                                SKY.source("V0002__Add_mass"), source + "Star, r0001.Star\n")))
                    .toList())
            .move(SECOND);

    assertThat(text(moved, SKY.source("V0004__Add_mass")))
        .endsWith("// dev.revise.generate.sky.frozen.r0004.Star, r0001.Star\n");
  }

  @Test
  void where_both_sides_of_a_merge_are_in_the_reviewed_sql_each_gets_its_own() {
    String both = "-- r\n<<<<<<< HEAD\ngalaxies\n=======\nmass\n>>>>>>> mass\nend\n";
    Path golden = SKY.golden(SECOND, "down", "postgresql");
    Renumbered moved = Renumbering.of(SKY, files(LOCK, new SourceFile(golden, both))).move(SECOND);

    assertThat(text(moved, golden)).isEqualTo("-- r\ngalaxies\nend\n");
    assertThat(text(moved, SKY.golden(new RevisionId(4), "down", "postgresql")))
        .isEqualTo("-- r\nmass\nend\n");
  }

  @Test
  void a_revision_that_the_lock_does_not_know_yet_is_the_later_one() {
    String lock = "0001 aaaa V0001__Stars\n0002 cccc V0002__Add_mass\n";

    assertThat(Renumbering.of(SKY, files(lock)).move(SECOND).from()).isEqualTo("V0002__Galaxies");
  }

  @Test
  void says_what_cannot_be_renumbered() {
    refused(() -> Renumbering.of(SKY, files(LOCK)).move(new RevisionId(9)))
        .hasMessage("sky has no revision \"0009\"; the last one is \"0003\"");
    refused(() -> Renumbering.of(SKY, files(LOCK)).move(new RevisionId(1)))
        .hasMessage("only V0001__Stars has the number \"0001\"; there is nothing to renumber");
    refused(() -> Renumbering.of(SKY, files(LOCK)).move(SECOND, "V0002__Galaxy"))
        .hasMessage(
            "V0002__Galaxy is none of the revisions \"0002\", which are V0002__Galaxies and V0002__Add_mass; the nearest known one is \"V0002__Galaxies\"");
    refused(() -> Renumbering.of(SKY, files(LOCK, source("V0002__Third"))).move(SECOND))
        .hasMessage(
            "revisions V0002__Galaxies, V0002__Add_mass and V0002__Third have the number \"0002\"; say which of them is to move: renumber 0002 V0002__Third");
  }

  @Test
  void refuses_an_unfinished_merge() {
    String unmerged = LOCK + "<<<<<<< HEAD\n=======\n>>>>>>> other\n";

    refused(() -> Renumbering.of(SKY, files(unmerged)).move(SECOND))
        .hasMessage(
            "cdb-sky/revisions.lock still has conflict markers of a merge; keep what both sides say, take the markers out and renumber again");
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(dev.revise.schema.MigrationException.class);
  }

  private static List<SourceFile> files(String lock, SourceFile... more) {
    return Stream.of(
            Stream.of("V0001__Stars", "V0002__Galaxies", "V0002__Add_mass", "V0003__Comments")
                .map(RenumberingTest::source),
            Stream.of(
                new SourceFile(SKY.lock(), lock),
                new SourceFile(SKY.source("package-info"), "package x;")),
            Stream.of(more))
        .flatMap(files -> files)
        .collect(Collectors.toList());
  }

  private static SourceFile frozen(String className, String revision) {
    return new SourceFile(
        SKY.frozen(SECOND).resolve(className + ".java"),
        "package dev.revise.generate.sky.frozen.r0002;\n/** As %s left it. */\n"
            .formatted(revision));
  }

  private static SourceFile lock(SourceFile... frozen) {
    return FrozenLock.of(SKY, "").with(List.of(frozen)).file();
  }

  private static SourceFile source(String name) {
    return new SourceFile(SKY.source(name), revision(name));
  }

  private static String revision(String name) {
    return "public final class %s extends SkyRevision {\n  public %s() {}\n}\n"
        .formatted(name, name);
  }

  private static String text(Renumbered moved, Path path) {
    return moved.written().stream()
        .filter(file -> file.path().equals(path))
        .map(SourceFile::text)
        .collect(Collectors.joining());
  }
}
