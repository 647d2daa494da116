package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In what a database is not as its revision says.
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
    Operations mending = SchemaDiff.between(actual, expected);
    Findings findings = new Findings(TableDiff.between(actual, expected));
    SortedMap<Subject, Finding> bySubject = new TreeMap<>();
    for (Operation operation : mending.list()) {
      Finding finding = operation.accept(findings);
      bySubject.merge(finding.subject(), finding, Finding::followedBy);
    }
    return new Drift(
        bySubject.values().stream().flatMap(finding -> finding.differences().stream()).toList(),
        mending);
  }

  public boolean isClean() {
    return differences.isEmpty();
  }

  /** All but what concerns comments only. */
  public List<Difference> structural() {
    return differences.stream().filter(difference -> !difference.commentOnly()).toList();
  }
}
