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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The head of a database's revisions beside what its schema should be. Both {@code revision} and
 * {@code check} ask it, so one has nothing to do exactly where the other finds nothing.
 *
 * @param label where it is written what the schema should be
 * @param leftOut what of a live database is a site's own
 */
record TargetComparison(String label, Comparison comparison, Optional<String> leftOut) {

  /**
   * @param renames what {@code --rename} says
   * @throws dev.revise.schema.MigrationException if a rename names what is not there
   */
  static TargetComparison of(ManagedDatabase database, ReadSchema target, List<String> renames) {
    RevisionHistory history = database.history();
    return of(database, history.schemaAt(history.head()), target, renames);
  }

  /**
   * @param head what a revision that is being written leaves
   */
  static TargetComparison of(
      ManagedDatabase database, Schema head, ReadSchema target, List<String> renames) {
    ReadSchema from = ReadSchema.of("history:" + database.name(), head, database.schema());
    Comparison comparison =
        ComparisonRules.of(from, target.since(from).beside(from))
            .comparison(renames)
            .without(database.authoring().filter());
    return new TargetComparison(
        target.label(), aligned(comparison, target), target.leftOut().sentence());
  }

  /** What the next revision has to do. */
  Operations operations() {
    return comparison.operations();
  }

  List<LikelyRename> likelyRenames() {
    return comparison.likelyRenames();
  }

  List<String> warnings() {
    return Stream.concat(comparison.advice().stream(), leftOut.stream()).toList();
  }

  private static Comparison aligned(Comparison comparison, ReadSchema target) {
    return new Comparison(
        comparison.from(),
        Alignment.of(comparison.to(), comparison.from(), normalizations(target)),
        comparison.renames(),
        comparison.warnings());
  }

  /** A database cannot tell apart what another one might; a file means all of them. */
  private static List<UnaryOperator<Schema>> normalizations(ReadSchema target) {
    List<Dialect> dialects = target.dialect().map(List::of).orElseGet(Dialects::all);
    return dialects.stream().<UnaryOperator<Schema>>map(dialect -> dialect::normalize).toList();
  }
}
