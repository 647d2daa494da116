package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.SetComment;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * In what one schema is not as another, such as a database not as its revision says.
 *
 * @param differences by table or view
 * @param mending what makes the database as expected, in an order in which it can be executed
 */
public record Drift(List<Difference> differences, Operations mending) {
  public Drift {
    differences = List.copyOf(differences);
  }

  /**
   * Both sides as one dialect normalizes them.
   *
   * @param expected what the revision says
   * @param actual what the database holds
   */
  public static Drift between(Schema expected, Schema actual) {
    SchemaDiff diff = SchemaDiff.of(actual, expected);
    return new Drift(diff.differences(), diff.operations());
  }

  /**
   * The same where some tables and columns have other names: a line for each rename, and only then
   * what differs under the new names.
   *
   * @throws dev.revise.schema.MigrationException if a rename names what is not there
   */
  public static Drift between(Schema expected, Schema actual, Renames renames) {
    if (renames.equals(Renames.none())) {
      return between(expected, actual);
    }
    RenamingDiff diff = RenamingDiff.between(actual, expected, renames);
    Schema followed = new FollowingViews(diff.names()).addedTo(diff.renamed(), actual);
    return new Drift(
        Stream.of(
                diff.differences(),
                diff.inTheWay(followed),
                between(expected, followed).differences)
            .flatMap(List::stream)
            .toList(),
        diff.operations());
  }

  /** With more differences, which nothing mends. */
  Drift and(List<Difference> more) {
    return new Drift(Stream.concat(differences.stream(), more.stream()).toList(), mending);
  }

  public boolean isClean() {
    return differences.isEmpty();
  }

  /** The same where the words of comments do not count, and nothing sets them. */
  public Drift withoutComments() {
    return new Drift(structural(), mending.withoutComments());
  }

  /** The same where the comments of some tables and views do not count. */
  public Drift withoutComments(Predicate<TableName> on) {
    return new Drift(
        differences.stream()
            .filter(
                one ->
                    one.mending().isEmpty()
                        || !one.mending().stream().allMatch(mend -> isComment(mend, on)))
            .toList(),
        new Operations(mending.stream().filter(mend -> !isComment(mend, on)).toList()));
  }

  private static boolean isComment(Operation operation, Predicate<TableName> on) {
    return operation instanceof SetComment comment && on.test(comment.on());
  }

  /** All but what concerns comments only. */
  public List<Difference> structural() {
    return differences.stream().filter(difference -> !difference.commentOnly()).toList();
  }
}
