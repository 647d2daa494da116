package dev.revise.laws;

import dev.revise.revision.ManagedDatabase;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.laws.Case;
import dev.revise.testing.laws.Narrowing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The managed databases on the class path, on each dialect. */
public final class Cases {
  private static final String SERVICE =
      "src/main/resources/META-INF/services/" + ManagedDatabase.class.getName();

  private Cases() {}

  public static Stream<Case> all() {
    return databases().flatMap(database -> Case.kinds().map(kind -> new Case(database, kind)));
  }

  public static Stream<Case> all(DatabaseKind kind) {
    return all().filter(one -> one.kind() == kind);
  }

  /**
   * Those that the run is about. None, if it is about a database that has a module in this
   * repository and is not on the class path here: its laws are in that module.
   */
  public static Stream<ManagedDatabase> databases() {
    if (Optional.ofNullable(System.getProperty(Narrowing.DATABASE))
        .filter(Cases::isElsewhere)
        .isPresent()) {
      return Stream.empty();
    }
    return Narrowing.of(Narrowing.DATABASE, known().toList(), ManagedDatabase::name).stream();
  }

  private static boolean isElsewhere(String name) {
    return known().noneMatch(database -> database.name().equalsIgnoreCase(name))
        && Files.exists(Path.of("..", name.replace('_', '-'), SERVICE));
  }

  /** The database that shows what no law is about, whichever others there are: cdb_latiss. */
  public static ManagedDatabase example() {
    return known()
        .filter(database -> database.name().equals("cdb_latiss"))
        .findFirst()
        .orElseThrow();
  }

  public static Stream<Case> examples() {
    return Case.kinds().map(kind -> new Case(example(), kind));
  }

  public static Stream<Case> examples(DatabaseKind kind) {
    return examples().filter(one -> one.kind() == kind);
  }

  /** All there are, whatever {@code -Ddatabase} says. */
  public static Stream<ManagedDatabase> known() {
    return ServiceLoader.load(ManagedDatabase.class).stream().map(ServiceLoader.Provider::get);
  }

  /** The tests of a law that asks nothing of many databases; of one at least it asks something. */
  static Stream<DynamicTest> some(Stream<DynamicTest> tests) {
    List<DynamicTest> list = tests.toList();
    if (list.isEmpty() && System.getProperty(Narrowing.DATABASE) == null) {
      throw new IllegalStateException("no database has anything that this law is about");
    }
    return list.stream();
  }
}
