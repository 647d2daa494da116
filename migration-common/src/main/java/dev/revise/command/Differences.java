package dev.revise.command;

import dev.revise.diff.Difference;
import dev.revise.diff.Drift;
import dev.revise.operation.Operation;
import dev.revise.schema.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Differences as results tell them. */
final class Differences {
  /** As many as a sentence can hold. */
  private static final int FEW = 5;

  private Differences() {}

  static List<FoundDifference> of(Drift drift) {
    return of(drift.differences());
  }

  /** What others would notice comes first. */
  static List<FoundDifference> of(List<Difference> differences) {
    return differences.stream()
        .sorted(Comparator.comparing(Difference::commentOnly))
        .map(
            difference ->
                new FoundDifference(
                    difference.words(),
                    difference.kind(),
                    difference.commentOnly(),
                    difference.mending().stream().map(Operation::describe).toList()))
        .toList();
  }

  /**
   * The first few of those that are not about comments: {@code 7 differences: a; b; and 5 more}.
   */
  static String sentence(List<FoundDifference> differences) {
    List<FoundDifference> structural =
        differences.stream().filter(difference -> !difference.commentOnly()).toList();
    String first =
        structural.stream()
            .limit(FEW)
            .map(FoundDifference::words)
            .collect(Collectors.joining("; "));
    int rest = structural.size() - FEW;
    return "%s: %s%s"
        .formatted(
            new Quantity(structural.size(), "difference"),
            first,
            rest > 0 ? "; and " + rest + " more" : "");
  }
}
