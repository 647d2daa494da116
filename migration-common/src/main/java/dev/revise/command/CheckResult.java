package dev.revise.command;

import dev.revise.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * @param revision what the database's history says; none if no database was asked, or if this code
 *     does not have it
 * @param clean whether nothing differs, neither in the database nor in the target
 * @param differences in what the database is not as its revision says
 * @param mending the operations that would make the database as its revision says, in order
 * @param sql the same as SQL
 * @param target the revisions beside what the module says; none if nobody can compare them
 * @param underWay the revision that the database is half-way to or from
 * @param finding why the history of the database cannot be relied on, with the ways out
 * @param note why the revisions were not compared, where they should have been
 * @param leftOut what of the database was not compared: what is the site's own, ignored or not
 *     managed
 * @param warnings what somebody should know about what was ignored, a sentence each
 */
public record CheckResult(
    String database,
    Optional<RevisionId> revision,
    boolean clean,
    List<FoundDifference> differences,
    List<String> mending,
    String sql,
    Optional<CheckedTarget> target,
    Optional<UnderWay> underWay,
    Optional<String> finding,
    Optional<String> note,
    List<String> leftOut,
    List<String> warnings) {
  public CheckResult {
    warnings = List.copyOf(warnings);
  }

  /** Without a database. */
  static CheckResult offline(String database, CheckedTarget target) {
    return new CheckResult(
        database,
        Optional.empty(),
        target.clean(),
        List.of(),
        List.of(),
        "",
        Optional.of(target),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  CheckResult with(CheckedTarget other) {
    return new CheckResult(
        database,
        revision,
        clean && other.clean(),
        differences,
        mending,
        sql,
        Optional.of(other),
        underWay,
        finding,
        note,
        leftOut,
        warnings);
  }

  CheckResult without(String reason) {
    return new CheckResult(
        database,
        revision,
        clean,
        differences,
        mending,
        sql,
        target,
        underWay,
        finding,
        Optional.of(reason),
        leftOut,
        warnings);
  }
}
