package dev.revise.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.revise.command.Move;
import dev.revise.command.Target;
import dev.revise.engine.LiveDatabase;
import dev.revise.laws.Cases;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.laws.Case;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.CatalogueLines;
import dev.revise.testing.site.Content;
import dev.revise.testing.site.LineDifferences;
import dev.revise.testing.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code --atomic}: two databases move, or neither. One at a time: it looks for files left. */
@Execution(ExecutionMode.SAME_THREAD)
class AtomicTest {
  private static final RevisionId FROM = new RevisionId(5);

  @TestFactory
  Stream<DynamicTest> both_move() {
    return pairs(
        "both move up and down",
        (one, first, second) -> {
          Move move = Moves.atomic(first.live(), other(second));
          assertThat(move.upgrade(Target.HEAD).databases())
              .extracting(moved -> moved.database() + " " + moved.from() + " " + moved.to())
              .containsExactly("cdb_latiss 0005 0016", "cdb_other 0005 0016");
          move.downgrade(Target.parse("0003"));
          assertThat(first.applied()).isEqualTo(second.applied()).hasSize(3);
        });
  }

  @TestFactory
  Stream<DynamicTest> the_second_cannot() {
    return pairs(
        "neither moves up if the second cannot",
        (one, first, second) -> {
          second.place().execute(BLOCK);
          neitherMoves(
              one,
              first,
              second,
              () -> Moves.atomic(first.live(), other(second)).upgrade(Target.HEAD),
              "cdb_other");
        });
  }

  @TestFactory
  Stream<DynamicTest> the_first_cannot() {
    return pairs(
        "neither moves up if the first cannot",
        (one, first, second) -> {
          first.place().execute(BLOCK);
          neitherMoves(
              one,
              first,
              second,
              () -> Moves.atomic(first.live(), other(second)).upgrade(Target.HEAD),
              "cdb_latiss");
        });
  }

  @TestFactory
  Stream<DynamicTest> the_second_cannot_go_back() {
    return pairs(
        "neither moves down if the second cannot",
        (one, first, second) -> {
          second.place().execute(HOLD.get(second.place().kind()));
          neitherMoves(
              one,
              first,
              second,
              () -> Moves.atomic(first.live(), other(second)).downgrade(Target.BASE),
              "cdb_other");
        });
  }

  /** Revision 0012 adds it. */
  private static final String BLOCK =
      "ALTER TABLE \"cdb_latiss\".\"exposure\" ADD COLUMN \"can_see_sky\" boolean";

  /** What nobody foresees holds a column that revision 0003 adds. */
  private static final Map<DatabaseKind, String> HOLD =
      Map.of(
          DatabaseKind.POSTGRESQL,
          """
          CREATE FUNCTION "cdb_latiss"."blocker"() RETURNS bigint
          BEGIN ATOMIC
            SELECT count("vignette") FROM "cdb_latiss"."exposure";
          END""",
          DatabaseKind.H2,
          """
          ALTER TABLE "cdb_latiss"."exposure" ADD CONSTRAINT "blocker"
            CHECK (coalesce("vignette", '') || coalesce("vignette_min", '') IS NOT NULL)""");

  private static void neitherMoves(
      Case one, Site first, Site second, ThrowingCallable move, String guilty) throws Exception {
    Set<Path> files = backups();
    State firstBefore = State.of(one, first);
    State secondBefore = State.of(one, second);
    assertThatThrownBy(move).hasMessageMatching("(?s).* in " + guilty + "; no database was moved");
    State.of(one, first).requireSame(firstBefore);
    State.of(one, second).requireSame(secondBefore);
    assertThat(backups()).isEqualTo(files);
  }

  /** Of this process alone: others may be at work beside it. */
  private static Set<Path> backups() throws IOException {
    String name = "revise-" + ProcessHandle.current().pid() + "-.*\\.revise-atomic";
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .collect(Collectors.toSet());
    }
  }

  /** Each dialect with each. */
  private static Stream<DynamicTest> pairs(String law, PairTest test) {
    return Cases.examples()
        .flatMap(
            one ->
                Cases.examples()
                    .map(
                        two ->
                            one.test(
                                "and " + two.kind() + " / " + law,
                                () -> {
                                  try (Site first = seeded(one);
                                      Site second = seeded(two)) {
                                    test.run(one, first, second);
                                  }
                                })));
  }

  private static Site seeded(Case one) throws Exception {
    Site site = one.at(FROM);
    Schema schema = one.database().history().schemaAt(FROM);
    Schema head = one.database().history().schemaAt(one.database().history().head());
    try (Connection connection = site.connect()) {
      SeededRows.insert(connection, schema, head);
    }
    return site;
  }

  /** The same database under another name. */
  private static LiveDatabase other(Site site) {
    return new LiveDatabase(new Other(site.live().managed()), site.live().config());
  }

  private record Other(ManagedDatabase same) implements ManagedDatabase {
    @Override
    public String name() {
      return "cdb_other";
    }

    @Override
    public String module() {
      return same.module();
    }

    @Override
    public String schema() {
      return same.schema();
    }

    @Override
    public TableName historyTable() {
      return same.historyTable();
    }

    @Override
    public Prerequisites prerequisites() {
      return same.prerequisites();
    }

    @Override
    public RevisionHistory history() {
      return same.history();
    }
  }

  /** What must not change. */
  private record State(CatalogueLines catalogue, Content content, List<String> history) {
    static State of(Case one, Site site) throws Exception {
      try (Connection connection = site.connect()) {
        return new State(
            site.catalogue(),
            Content.of(connection, one.database().history().schemaAt(FROM)),
            HistoryRowsOf.whole(site));
      }
    }

    void requireSame(State before) {
      assertThat(LineDifferences.between(before.catalogue, catalogue)).isEmpty();
      assertThat(content.toString()).isEqualTo(before.content.toString());
      assertThat(history).isEqualTo(before.history);
    }
  }

  /** What two databases must do together. */
  @FunctionalInterface
  private interface PairTest {
    void run(Case one, Site first, Site second) throws Exception;
  }
}
