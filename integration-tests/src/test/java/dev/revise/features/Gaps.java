package dev.revise.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known to fail, {@code name: reason} a line. Only the name counts, and {@code , from 18}
 * or {@code , until 15} behind it, where it fails on some servers.
 *
 * @param file where it stands
 */
record Gaps(String file, Set<String> names) {
  private static final Pattern LINE =
      Pattern.compile("(.+?)(?:, from (\\d+))?(?:, until (\\d+))?: .*");

  Gaps {
    names = Set.copyOf(names);
  }

  static Gaps of(String file) {
    return new Gaps(
        file,
        TextResource.lines(file).stream()
            .map(LINE::matcher)
            .filter(line -> line.matches() && isOf(SchemaDump.version(), line))
            .map(line -> line.group(1))
            .collect(Collectors.toSet()));
  }

  private static boolean isOf(int version, Matcher line) {
    return (line.group(2) == null || Integer.parseInt(line.group(2)) <= version)
        && (line.group(3) == null || Integer.parseInt(line.group(3)) >= version);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /**
   * What is wrong with the list: what fails and is no gap, and what is a gap and does not fail.
   *
   * @param tried all that was tried
   * @param failed why some of it failed
   */
  List<String> wrong(Collection<String> tried, Map<String, String> failed) {
    List<String> wrong = new ArrayList<>();
    new TreeMap<>(failed)
        .forEach(
            (name, reason) -> {
              if (!names.contains(name)) {
                wrong.add(name + ": " + reason);
              }
            });
    Set<String> closed = new TreeSet<>(tried);
    closed.retainAll(names);
    closed.removeAll(failed.keySet());
    closed.forEach(name -> wrong.add(name + " is no gap any more; take it out of " + file));
    return wrong;
  }
}
