package dev.revise.diff;

import dev.revise.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is there and what should be, as the operations on it tell.
 *
 * @param actual the value that is there
 * @param expected the value that should be there
 * @param mending the operations on the subject
 */
record Finding(
    Subject subject, Optional<Object> actual, Optional<Object> expected, List<Operation> mending) {
  Finding {
    mending = List.copyOf(mending);
  }

  Finding followedBy(Finding later) {
    List<Operation> all = new ArrayList<>(mending);
    all.addAll(later.mending);
    return new Finding(
        subject, actual.or(() -> later.actual), later.expected.or(() -> expected), all);
  }

  /** None where something stepped aside and came back as it was. */
  List<Difference> differences() {
    return actual.equals(expected) ? List.of() : new Words(this).differences();
  }
}
