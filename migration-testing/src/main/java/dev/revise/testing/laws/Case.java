package dev.revise.testing.laws;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Need;
import dev.revise.revision.Barrier;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Plan;
import dev.revise.revision.RevisionHistory;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.schema.Schema;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.rows.SeededRows;
import dev.revise.testing.site.Site;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A managed database on one dialect; the tests of a law are named after it.
 *
 * @param values what the laws cannot find out about the database
 */
public record Case(ManagedDatabase database, DatabaseKind kind, TestValues values) {

  /** One of which nothing need be told. */
  public Case(ManagedDatabase database, DatabaseKind kind) {
    this(database, kind, TestValues.none());
  }

  static Case of(TestedHistory history, DatabaseKind kind) {
    return new Case(history.database(), kind, history.values());
  }

  /** The dialects of a run: all, or the one that {@code -Ddialect} names. */
  public static Stream<DatabaseKind> kinds() {
    return Narrowing.of(Narrowing.DIALECT, List.of(DatabaseKind.values()), Case::lowerCase)
        .stream();
  }

  private static String lowerCase(DatabaseKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** One test a revision: {@code cdb_latiss / h2 / 0012 / downgrade leaves no trace}. */
  public Stream<DynamicTest> eachRevision(String law, RevisionTest test) {
    return history().steps().stream()
        .map(step -> test(step.revision().id() + " / " + law, () -> test.run(step)));
  }

  /** The same of revisions that can be taken back; of others the report has the reason. */
  Stream<DynamicTest> eachReversible(String law, RevisionTest test) {
    return history().steps().stream()
        .map(
            step -> {
              String name = step.revision().id() + " / " + law;
              return barrier(step)
                  .map(reason -> leftOut(name, reason))
                  .orElseGet(() -> test(name, () -> test.run(step)));
            });
  }

  public DynamicTest test(String law, LawTest test) {
    return LawReport.test(this + " / " + law, test);
  }

  DynamicTest leftOut(String law, String reason) {
    return LawReport.leftOut(this + " / " + law, reason);
  }

  RevisionHistory history() {
    return database.history();
  }

  RevisionId head() {
    return history().head();
  }

  public Site at(RevisionId revision) {
    return Site.at(database, kind, revision, values.placeholders());
  }

  /** Where the database survives its server. */
  Site onDisk(RevisionId revision) {
    return Site.onDisk(database, kind, revision, values.placeholders());
  }

  public Site atBase() {
    return at(RevisionId.BASE);
  }

  public Site atHead() {
    return at(head());
  }

  public static RevisionId before(RevisionStep step) {
    return step.revision().id().previous();
  }

  /** Why nobody can take the revision back, if that is so. */
  Optional<String> barrier(RevisionStep step) {
    return Plan.between(history(), step.revision().id(), before(step))
        .barrier()
        .map(barrier -> barrier.sentence(database.name()));
  }

  /** The lowest revision that a database at head can go down to. */
  RevisionId floor() {
    return Plan.between(history(), head(), RevisionId.BASE)
        .barrier()
        .map(Barrier::reachable)
        .orElse(RevisionId.BASE);
  }

  /** Why a database at head cannot go down to base, if that is so, for the report. */
  Stream<DynamicTest> floorReport(String law) {
    return Plan.between(history(), head(), RevisionId.BASE).barrier().stream()
        .map(barrier -> leftOut(law + " below " + floor(), barrier.sentence(database.name())));
  }

  /** Creates what the database needs before its first revision. */
  public void provide(Site site) throws SQLException {
    Dialect dialect = site.dialect();
    for (Need need : dialect.needs(database.provisions())) {
      site.place().execute(dialect.ensuring(need));
    }
  }

  /**
   * Rows for each table, given or made.
   *
   * @param others schemas of the history that made rows fit as well
   */
  void insertRows(Connection connection, RevisionId at, Collection<Schema> others)
      throws SQLException {
    List<String> given = values.rows().getOrDefault(at, List.of());
    if (given.isEmpty()) {
      SeededRows.of(history().schemaAt(at), others).with(values.columns()).insert(connection);
      return;
    }
    try (Statement statement = connection.createStatement()) {
      for (String sql : given) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public String toString() {
    return database.name() + " / " + lowerCase(kind);
  }

  /** What a law asks of one revision. */
  @FunctionalInterface
  public interface RevisionTest {
    void run(RevisionStep step) throws Exception;
  }
}
