package dev.revise.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.revise.diff.RandomPairs.Pair;
import dev.revise.diff.RandomRenames.RenamedPair;
import dev.revise.operation.AddColumn;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.CreateIndex;
import dev.revise.operation.DropConstraint;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.ReplaceView;
import dev.revise.operation.SetComment;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableRename;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What holds for every two schemas and renames between them, tried on random ones. */
class RenameLawsTest {
  private static final int PAIRS = Integer.getInteger("revise.test.seeds", 150);
  private static final RandomPairs PAIR = new RandomPairs("cdb");
  private static final RandomRenames RANDOM = new RandomRenames("cdb");

  @Test
  void the_difference_leads_from_one_to_the_other_and_its_inverse_back() {
    each(
        pair -> {
          Operations there = pair.difference();
          assertSame(there.applyTo(pair.from()), pair.to());
          assertSame(there.inverse().applyTo(there.applyTo(pair.from())), pair.from());
        });
  }

  @Test
  void each_rename_is_carried_out_and_nothing_else_is_renamed() {
    each(
        pair -> {
          List<Operation> renaming =
              pair.difference().stream()
                  .filter(o -> o instanceof RenameTable || o instanceof RenameColumn)
                  .toList();
          RenameTrail trail = new RenameTrail(new Operations(renaming));
          for (TableRename rename : pair.renames().tables()) {
            List<Operation> steps = trail.of(rename);
            assertThat(((RenameTable) steps.get(steps.size() - 1)).to()).isEqualTo(rename.to());
          }
          for (ColumnRename rename : pair.renames().columns()) {
            List<Operation> steps = trail.of(rename);
            assertThat(((RenameColumn) steps.get(steps.size() - 1)).to()).isEqualTo(rename.to());
          }
          assertThat(renaming.isEmpty()).isEqualTo(pair.renames().equals(Renames.none()));
        });
  }

  @Test
  void what_is_only_renamed_loses_nothing_and_all_else_follows() {
    for (int seed = 0; seed < PAIRS; seed++) {
      RenamedPair pair = RANDOM.pure(seed);
      for (RenamedPair either : List.of(pair, reversed(pair))) {
        Operations there = either.difference();
        assertSame(there.applyTo(either.from()), either.to());
        assertThat(there.losesData()).as("seed " + seed).isFalse();
        assertThat(there.stream())
            .as("seed " + seed)
            .noneMatch(
                o ->
                    o instanceof AddColumn
                        || o instanceof SetComment
                        || o instanceof ReplaceView
                        || isTouchedInVain(either, o));
        assertThat(Drift.between(either.to(), either.from(), either.renames()).differences())
            .as("seed " + seed)
            .hasSize(either.renames().tables().size() + either.renames().columns().size());
      }
    }
  }

  /** Nothing is in the way, so that computed columns are renamed back too. */
  private static RenamedPair reversed(RenamedPair pair) {
    Renames back = new StandingRenames(pair.renames()).reversed().renames();
    return new RenamedPair(pair.to(), pair.from(), back);
  }

  /** What holds a name that a table takes must let it go. */
  private static boolean isTouchedInVain(RenamedPair pair, Operation operation) {
    boolean touches =
        operation instanceof AlterColumn
            || operation instanceof AddConstraint
            || operation instanceof DropConstraint
            || operation instanceof CreateIndex;
    return touches
        && pair.renames().tables().stream()
            .noneMatch(
                r ->
                    pair.from().tables().values().stream()
                        .flatMap(RelationNames::of)
                        .anyMatch(r.to()::equals));
  }

  @Test
  void drift_tells_every_rename_and_is_mended_by_the_same_operations() {
    each(
        pair -> {
          Drift drift = Drift.between(pair.to(), pair.from(), pair.renames());
          assertThat(drift.mending()).isEqualTo(pair.difference());
          assertThat(drift.differences())
              .allSatisfy(
                  difference -> {
                    assertThat(difference.words().lines()).hasSize(1);
                    assertThat(difference.mending()).isNotEmpty();
                  })
              .hasSizeGreaterThanOrEqualTo(
                  pair.renames().tables().size() + pair.renames().columns().size());
        });
  }

  private static void assertSame(Schema actual, Schema expected) {
    assertThat(actual.ignoringColumnOrder()).isEqualTo(expected.ignoringColumnOrder());
  }

  private static void each(Consumer<RenamedPair> law) {
    for (int seed = 0; seed < PAIRS; seed++) {
      check(law, "related", seed, PAIR::related);
      check(law, "unrelated", seed, PAIR::unrelated);
      check(law, "namesakes", seed, PAIR::namesakes);
    }
  }

  private static void check(
      Consumer<RenamedPair> law, String kind, int seed, IntFunction<Pair> pairs) {
    RenamedPair pair = RANDOM.between(seed, pairs);
    for (RenamedPair either : List.of(pair, pair.reversed())) {
      try {
        law.accept(either);
      } catch (MigrationException | AssertionError e) {
        fail("%s, seed %d, %s: %s".formatted(kind, seed, either.renames(), e.getMessage()), e);
      }
    }
  }
}
