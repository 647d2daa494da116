package dev.revise.cli;

import dev.revise.revision.ManagedDatabase;
import java.util.List;
import java.util.stream.Collectors;

/** The databases that {@code -n} names. */
final class Selection {
  private static final String ALL = "all";

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
    if (names.isEmpty() && databases.size() != 1) {
      throw new UsageException(
          databases.isEmpty()
              ? "there is no managed database on the class path; add a module of one to migration-cli"
              : "which database? Say -n NAME with " + known() + ", or -n all");
    }
    return orAll();
  }

  /** Those that are named, in that order; without a name all of them. */
  List<ManagedDatabase> orAll() {
    return names.isEmpty() || names.contains(ALL)
        ? databases
        : names.stream().distinct().map(this::named).toList();
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
                    "there is no database \"%s\"; say -n with %s, or -n all"
                        .formatted(name, known())));
  }

  private String known() {
    return databases.stream().map(ManagedDatabase::name).collect(Collectors.joining(" or "));
  }
}
