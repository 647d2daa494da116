package dev.revise.diff;

import dev.revise.operation.AlterSequence;
import dev.revise.operation.CreateSequence;
import dev.revise.operation.DropSequence;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;

/** Sequences that no column owns, and that go, come or count otherwise. */
record SequenceDiff(Schema from, Schema to) {

  void drop(SchemaChange change) {
    from.sequences().values().stream()
        .filter(sequence -> !to.sequences().containsKey(sequence.name()))
        .forEach(sequence -> change.apply(new DropSequence(sequence)));
  }

  void create(SchemaChange change) {
    for (Sequence sequence : to.sequences().values()) {
      Sequence before = from.sequences().get(sequence.name());
      if (before == null) {
        change.apply(new CreateSequence(sequence));
      } else if (!before.equals(sequence)) {
        change.apply(new AlterSequence(before, sequence));
      }
    }
  }
}
