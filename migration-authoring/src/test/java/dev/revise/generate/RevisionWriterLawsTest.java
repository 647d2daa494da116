package dev.revise.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RandomOperations;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is written, compiled and replayed is what was drafted, for random histories.
 *
 * <p>{@code -Drevise.test.seeds=2000} tries more.
 */
class RevisionWriterLawsTest {
  private static final int SEEDS = Integer.getInteger("revise.test.seeds", 150);
  private static final int OPERATIONS = 12;

  @Test
  void a_random_history_is_written_faithfully() throws Exception {
    List<RevisionDraft> drafts = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      drafts.add(upgrade(seed));
    }
    Drafts.assertFaithful(drafts);
  }

  @Test
  void so_is_its_way_back() throws Exception {
    List<RevisionDraft> drafts = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      RevisionDraft there = upgrade(seed);
      Schema after = there.operations().applyTo(there.before());
      drafts.add(Drafts.draft(there.id().number(), "Back", after, there.operations().inverse()));
    }
    Drafts.assertFaithful(drafts);
  }

  @Test
  void every_kind_of_operation_is_tried() {
    Set<Class<?>> kinds = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Operation operation : upgrade(seed).operations().list()) {
        kinds.add(operation.getClass());
        kinds.add(operation.inverse().getClass());
      }
    }
    assertThat(kinds).hasSameElementsAs(Set.of(Operation.class.getPermittedSubclasses()));
  }

  /** Some operations after the creation of all that they find. */
  private static RevisionDraft upgrade(int seed) {
    Random random = new Random(seed);
    RandomSchemas parts = new RandomSchemas(seed % 3 == 0 ? "cdb \"é\"" : "sky", random);
    RandomOperations next = new RandomOperations(seed, parts);
    Schema before = parts.next();
    Schema schema = before;
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < OPERATIONS; i++) {
      Operations more = next.next(schema);
      operations.addAll(more.list());
      schema = more.applyTo(schema);
    }
    return Drafts.draft(seed + 1, "Random operations", before, new Operations(operations));
  }
}
