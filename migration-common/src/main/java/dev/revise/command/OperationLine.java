package dev.revise.command;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import java.util.List;

/**
 * An operation in its one line.
 *
 * @param losesData whether rows lose values that the inverse cannot bring back
 */
public record OperationLine(String operation, boolean losesData) {

  static List<OperationLine> of(Operations operations) {
    return operations.stream().map(OperationLine::of).toList();
  }

  private static OperationLine of(Operation operation) {
    return new OperationLine(operation.describe(), operation.losesData());
  }
}
