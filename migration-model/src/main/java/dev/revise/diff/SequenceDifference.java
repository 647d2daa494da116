package dev.revise.diff;

import dev.revise.operation.AlterSequence;
import dev.revise.operation.CreateSequence;
import dev.revise.operation.DropSequence;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Schema;
import dev.revise.schema.Sequence;
import dev.revise.schema.TableName;
import java.util.List;

/** A sequence that no column owns, and that goes, comes or counts otherwise. */
record SequenceDifference(Versions<Sequence> versions) implements SchemaDifference<Sequence> {
  static List<SequenceDifference> between(Schema from, Schema to) {
    return Versions.of(from.sequences(), to.sequences()).stream()
        .filter(Versions::differ)
        .map(SequenceDifference::new)
        .toList();
  }

  @Override
  public TableName on() {
    return versions.either().name();
  }

  @Override
  public Part part() {
    return Part.SEQUENCE;
  }

  @Override
  public String title(Sequence sequence) {
    return "sequence " + sequence.name();
  }

  @Override
  public String contrast(Sequence actual, Sequence expected) {
    return title(actual) + " counts %s, expected %s".formatted(text(actual), text(expected));
  }

  @Override
  public void drop(SchemaChange change) {
    if (versions.isGone()) {
      change.apply(new DropSequence(versions.either()));
    }
  }

  /** Another one in its place counts as coming. */
  @Override
  public void create(SchemaChange change) {
    versions
        .after()
        .map(
            to ->
                versions.isCome()
                    ? new CreateSequence(to)
                    : new AlterSequence(versions.either(), to))
        .ifPresent(change::apply);
  }

  private static String text(Sequence sequence) {
    return "as %s from %d by %d between %d and %d, %d cached%s"
        .formatted(
            sequence.type(),
            sequence.start(),
            sequence.increment(),
            sequence.minimum(),
            sequence.maximum(),
            sequence.cache(),
            sequence.cycles() ? ", cycling" : "");
  }
}
