package dev.revise.laws;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.RevisionStep;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Managed databases that keep a law for which nothing need be live. */
record EachDatabase(List<ManagedDatabase> databases) {

  static EachDatabase all() {
    return new EachDatabase(Cases.databases().toList());
  }

  static EachDatabase that(Predicate<ManagedDatabase> condition) {
    return new EachDatabase(Cases.databases().filter(condition).toList());
  }

  /** One test a database: {@code cdb_latiss / the lock file matches}. */
  Stream<DynamicTest> keeps(String law, DatabaseTest test) {
    return Cases.some(
        databases.stream().map(database -> named(database, law, () -> test.run(database))));
  }

  /** One test a revision: {@code cdb_latiss / 0012 / follows the one before}. */
  Stream<DynamicTest> keepsAtEachRevision(String law, RevisionTest test) {
    return Cases.some(
        databases.stream()
            .flatMap(
                database ->
                    database.history().steps().stream()
                        .map(
                            step ->
                                named(
                                    database,
                                    step.revision().id() + " / " + law,
                                    () -> test.run(database, step)))));
  }

  private static DynamicTest named(
      ManagedDatabase database, String law, org.junit.jupiter.api.function.Executable test) {
    return DynamicTest.dynamicTest(database.name() + " / " + law, test);
  }

  /** What a law asks of a database. */
  @FunctionalInterface
  interface DatabaseTest {
    void run(ManagedDatabase database) throws Exception;
  }

  /** What a law asks of a revision. */
  @FunctionalInterface
  interface RevisionTest {
    void run(ManagedDatabase database, RevisionStep step) throws Exception;
  }
}
