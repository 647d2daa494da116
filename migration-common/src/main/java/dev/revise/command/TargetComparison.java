package dev.revise.command;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.diff.Alignment;
import dev.revise.diff.Comparison;
import dev.revise.diff.LikelyRename;
import dev.revise.operation.Operations;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The head of a database's revisions beside what its schema should be. Both {@code revision} and
 * {@code check} ask it, so one has nothing to do exactly where the other finds nothing.
 *
 * @param label where it is written what the schema should be
 * @param warnings what somebody should look at, a sentence each
 */
public record TargetComparison(String label, Comparison comparison, List<String> warnings) {

  /**
   * @param renames what {@code --rename} says
   * @throws dev.revise.schema.MigrationException if a rename names what is not there
   */
  public static TargetComparison of(
      ManagedDatabase database, ReadSchema target, List<String> renames) {
    RevisionHistory history = database.history();
    return of(database, history.schemaAt(history.head()), target, renames);
  }

  /**
   * @param head what a revision that is being written leaves
   */
  public static TargetComparison of(
      ManagedDatabase database, Schema head, ReadSchema target, List<String> renames) {
    ReadSchema from = ReadSchema.of("history:" + database.name(), head, database.schema());
    ComparisonRules rules = ComparisonRules.of(from, target.since(from).beside(from));
    Comparison comparison =
        aligned(rules.comparison(renames).without(database.authoring().filter()), target);
    return new TargetComparison(
        target.label(),
        comparison,
        Stream.of(
                rules.advice(comparison).stream(),
                target.doubts().stream(),
                target.leftOut().plus(comparison.ignored().leftOut()).sentences().stream())
            .flatMap(sentences -> sentences)
            .toList());
  }

  /** What the next revision has to do. */
  public Operations operations() {
    return comparison.operations();
  }

  public List<LikelyRename> likelyRenames() {
    return comparison.likelyRenames();
  }

  private static Comparison aligned(Comparison comparison, ReadSchema target) {
    return comparison.with(
        Alignment.of(comparison.to(), comparison.from(), normalizations(target)));
  }

  /** A database cannot tell apart what another one might; a file means all of them. */
  private static List<UnaryOperator<Schema>> normalizations(ReadSchema target) {
    List<Dialect> dialects = target.dialect().map(List::of).orElseGet(Dialects::all);
    return dialects.stream().<UnaryOperator<Schema>>map(dialect -> dialect::normalize).toList();
  }
}
