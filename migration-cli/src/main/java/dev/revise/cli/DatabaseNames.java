package dev.revise.cli;

import dev.revise.revision.ManagedDatabase;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The managed databases on the class path, and their names for completion. */
final class DatabaseNames implements Iterable<String> {

  /** Sorted by name. */
  static List<ManagedDatabase> databases() {
    return ServiceLoader.load(ManagedDatabase.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(ManagedDatabase::name))
        .toList();
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(databases().stream().map(ManagedDatabase::name), Stream.of("all"))
        .iterator();
  }
}
