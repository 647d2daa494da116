package dev.revise.laws;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionId;
import dev.revise.revision.RevisionStep;
import dev.revise.testing.DatabaseKind;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A managed database on one dialect; the tests of a law are named after it. */
public record Case(ManagedDatabase database, DatabaseKind kind) {

  public static Stream<Case> all() {
    return databases().flatMap(database -> kinds().map(kind -> new Case(database, kind)));
  }

  public static Stream<Case> all(DatabaseKind kind) {
    return all().filter(one -> one.kind() == kind);
  }

  public static Stream<ManagedDatabase> databases() {
    return Narrowing.of(Narrowing.DATABASE, known().toList(), ManagedDatabase::name).stream();
  }

  /** The database that shows what no law is about, whichever others there are: cdb_latiss. */
  public static ManagedDatabase example() {
    return known()
        .filter(database -> database.name().equals("cdb_latiss"))
        .findFirst()
        .orElseThrow();
  }

  public static Stream<Case> examples() {
    return kinds().map(kind -> new Case(example(), kind));
  }

  public static Stream<Case> examples(DatabaseKind kind) {
    return examples().filter(one -> one.kind() == kind);
  }

  private static Stream<DatabaseKind> kinds() {
    return Narrowing.of(Narrowing.DIALECT, List.of(DatabaseKind.values()), Case::lowerCase)
        .stream();
  }

  /** All there are, whatever {@code -Ddatabase} says. */
  public static Stream<ManagedDatabase> known() {
    return ServiceLoader.load(ManagedDatabase.class).stream().map(ServiceLoader.Provider::get);
  }

  private static String lowerCase(DatabaseKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** One test a revision: {@code cdb_latiss / h2 / 0012 / downgrade leaves no trace}. */
  public Stream<DynamicTest> eachRevision(String law, RevisionTest test) {
    return database.history().steps().stream()
        .map(step -> test(step.revision().id() + " / " + law, () -> test.run(step)));
  }

  public DynamicTest test(String law, org.junit.jupiter.api.function.Executable test) {
    return DynamicTest.dynamicTest(this + " / " + law, test);
  }

  public Site at(RevisionId revision) {
    return Site.at(database, kind, revision);
  }

  public Site atBase() {
    return at(RevisionId.BASE);
  }

  public Site atHead() {
    return at(database.history().head());
  }

  public static RevisionId before(RevisionStep step) {
    return new RevisionId(step.revision().id().number() - 1);
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
