package dev.revise.cli;

import dev.revise.revision.ManagedDatabase;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.stream.Collectors;

/** The databases that {@code -n} names. */
final class Selection {
  private static final String ALL = "all";

  /** Why there may be none. */
  static final String NONE =
      "there is no database here; revise knows those of the repository it stands in, and where it is"
          + " installed those in databases/ and in REVISE_CLASS_PATH";

  private final List<ManagedDatabase> databases;
  private final List<String> names;

  Selection(List<ManagedDatabase> databases, List<String> names) {
    this.databases = List.copyOf(databases);
    this.names = List.copyOf(names);
  }

  /**
   * Those that are named, in that order; without a name the only one there is.
   *
   * @throws UsageException if there are several, or none of that name
   */
  List<ManagedDatabase> required() {
    if (databases.isEmpty()) {
      throw new UsageException(NONE);
    }
    if (names.isEmpty() && databases.size() != 1) {
      throw new UsageException("which database? Say -n NAME with " + known() + ", or -n all");
    }
    return orAll();
  }

  /**
   * Those that are named, in that order, each once; without a name all of them.
   *
   * @throws UsageException if there is none of a name, or one stands beside {@code all}
   */
  List<ManagedDatabase> orAll() {
    List<String> distinct = names.stream().distinct().toList();
    if (distinct.size() > 1 && distinct.contains(ALL)) {
      throw new UsageException(
          "-n all names every database, so it stands alone; leave it out, or leave out -n "
              + distinct.stream().filter(name -> !name.equals(ALL)).findFirst().orElseThrow());
    }
    return distinct.isEmpty() || distinct.equals(List.of(ALL))
        ? databases
        : distinct.stream().map(this::named).toList();
  }

  /**
   * Also where a verb asks no database.
   *
   * @throws UsageException as {@link #orAll}
   */
  void requireKnown() {
    orAll();
  }

  /** All there are, whichever are named. */
  List<ManagedDatabase> all() {
    return databases;
  }

  private ManagedDatabase named(String name) {
    return databases.stream()
        .filter(database -> database.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    databases.isEmpty()
                        ? NONE
                        : "there is no database \"%s\"; say -n with %s, or -n all"
                            .formatted(name, known())));
  }

  private String known() {
    return databases.stream().map(ManagedDatabase::name).collect(Collectors.joining(" or "));
  }
}
