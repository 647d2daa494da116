package dev.revise.operation;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Operations in the order in which they happen. */
public record Operations(List<Operation> list) {
  public Operations {
    list = List.copyOf(list);
  }

  public static Operations of(Operation... operations) {
    return new Operations(List.of(operations));
  }

  /** What takes all of them back: each inverse, last first. */
  public Operations inverse() {
    List<Operation> inverses = new ArrayList<>(stream().map(Operation::inverse).toList());
    Collections.reverse(inverses);
    return new Operations(inverses);
  }

  /**
   * The schema after all of them.
   *
   * @throws MigrationException naming the first that cannot be done, and why
   */
  public Schema applyTo(Schema schema) {
    Schema current = schema;
    for (Operation operation : list) {
      try {
        current = operation.applyTo(current);
      } catch (MigrationException e) {
        throw new MigrationException("cannot " + operation.describe() + ": " + e.getMessage(), e);
      }
    }
    return current;
  }

  /** The same but for those that only set a comment. */
  public Operations withoutComments() {
    return new Operations(
        stream().filter(operation -> !(operation instanceof SetComment)).toList());
  }

  public boolean losesData() {
    return stream().anyMatch(Operation::losesData);
  }

  public Stream<Operation> stream() {
    return list.stream();
  }
}
