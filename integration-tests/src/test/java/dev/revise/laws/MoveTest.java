package dev.revise.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Current;
import dev.revise.command.CurrentResult;
import dev.revise.command.Direction;
import dev.revise.command.DryRun;
import dev.revise.command.DryRunResult;
import dev.revise.command.Move;
import dev.revise.command.MoveRequest;
import dev.revise.command.Target;
import dev.revise.engine.MoveOptions;
import dev.revise.engine.Progress;
import dev.revise.engine.RefusedException;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Schema;
import dev.revise.testing.laws.Case;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code upgrade}, {@code downgrade} and {@code current}, as the command line calls them. */
class MoveTest {
  @TestFactory
  Stream<DynamicTest> up_and_down() {
    return Cases.all()
        .map(
            one ->
                one.test("revise moves it as Flyway does, up, down and up", () -> upAndDown(one)));
  }

  private static void upAndDown(Case one) throws SQLException {
    RevisionId middle = new RevisionId(one.database().history().head().number() / 2);
    try (Site flyway = one.atHead();
        Site revise = one.atBase()) {
      move(revise).upgrade(Target.HEAD);
      requireSame(flyway, revise);
      flyway.downgrade(middle);
      move(revise).downgrade(Target.parse(middle.toString()));
      requireSame(flyway, revise);
      move(revise).upgrade(Target.parse("+1"));
      assertThat(current(revise).revision()).isEqualTo(middle.next());
      move(revise).downgrade(Target.BASE);
      assertThat(current(revise).revision()).isEqualTo(RevisionId.BASE);
    }
  }

  private static void requireSame(Site flyway, Site revise) throws SQLException {
    assertThat(LineDifferences.between(flyway.catalogue(), revise.catalogue())).isEmpty();
    assertThat(revise.applied()).isEqualTo(flyway.applied());
  }

  @TestFactory
  Stream<DynamicTest> what_it_tells() {
    return Cases.all()
        .map(
            one ->
                one.test(
                    "progress names each revision and each operation",
                    () -> {
                      try (Site site = one.atBase()) {
                        Recorder recorder = new Recorder();
                        new Move(List.of(site.live()), MoveRequest.DEFAULT, recorder)
                            .upgrade(Target.parse("0001"));
                        String step = "upgrade 0000 -> 0001  ";
                        assertThat(recorder.lines)
                            .startsWith("begin 1")
                            .anyMatch(line -> line.startsWith("revision " + step))
                            .contains("operation " + firstOperation(one))
                            .last()
                            .asString()
                            .startsWith("done " + step);
                      }
                    }));
  }

  private static String firstOperation(Case one) {
    return one.database().history().step(new RevisionId(1)).upgrade().list().get(0).describe();
  }

  @TestFactory
  Stream<DynamicTest> losses() {
    return Cases.all()
        .map(
            one ->
                one.test(
                    "a downgrade that loses something is refused until it is allowed",
                    () -> {
                      try (Site site = one.atHead()) {
                        seed(one, site);
                        CatalogueLines before = site.catalogue();
                        DryRunResult plan =
                            DryRun.of(
                                Direction.DOWNGRADE, site.live(), MoveRequest.DEFAULT, Target.BASE);
                        assertThat(plan.losses()).isNotEmpty().allMatch(loss -> loss.rows() > 0);
                        assertThatThrownBy(() -> move(site).downgrade(Target.BASE))
                            .isInstanceOf(RefusedException.class)
                            .hasMessageContaining(" would lose ")
                            .hasMessageContaining("say --allow-data-loss");
                        assertThat(LineDifferences.between(before, site.catalogue())).isEmpty();
                        assertThat(current(site).head()).isTrue();
                      }
                    }));
  }

  private static void seed(Case one, Site site) throws SQLException {
    Schema head = one.database().history().schemaAt(one.database().history().head());
    try (Connection connection = site.connect()) {
      SeededRows.insert(connection, head, head);
    }
  }

  private static Move move(Site site) {
    return new Move(List.of(site.live()), MoveRequest.DEFAULT, Progress.NONE);
  }

  private static CurrentResult current(Site site) {
    return Current.of(site.live(), MoveOptions.DEFAULT.lockTimeout());
  }

  /** Remembers what it is told. */
  private static final class Recorder implements Progress {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void begin(String database, int revisions) {
      lines.add("begin " + revisions);
    }

    @Override
    public void revision(String line) {
      lines.add("revision " + line);
    }

    @Override
    public void operation(String line) {
      lines.add("operation " + line);
    }

    @Override
    public void done(String line) {
      lines.add("done " + line);
    }
  }
}
