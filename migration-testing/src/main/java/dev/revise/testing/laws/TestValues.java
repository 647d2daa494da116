package dev.revise.testing.laws;

import dev.revise.revision.RevisionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the laws cannot find out about a database by themselves.
 *
 * @param placeholders what data steps are told
 * @param columns SQL literals by {@code table.column}, of which row n gets the n-th
 * @param rows statements that stand in place of made rows at a revision
 * @param losses columns, as {@code table.column}, whose values do not come back, as their author
 *     allowed
 */
public record TestValues(
    SortedMap<String, String> placeholders,
    SortedMap<String, List<String>> columns,
    SortedMap<RevisionId, List<String>> rows,
    Set<String> losses) {

  public TestValues {
    placeholders = Collections.unmodifiableSortedMap(new TreeMap<>(placeholders));
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    losses = Collections.unmodifiableSet(new TreeSet<>(losses));
  }

  /** Nothing is told: rows are made by type, key and constraint. */
  public static TestValues none() {
    return new TestValues(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Set.of());
  }

  /** {@code placeholder("tape_host", "tape.example.org")}. */
  public TestValues placeholder(String name, String value) {
    return new TestValues(plus(placeholders, name, value), columns, rows, losses);
  }

  /** {@code column("exposure.physical_filter", "'g'", "'r'")}, as both databases read it. */
  public TestValues column(String column, String... literals) {
    return new TestValues(placeholders, plus(columns, column, List.of(literals)), rows, losses);
  }

  /** {@code rows("0004", "INSERT INTO \"survey\".\"visit\" ...")}, as both databases read it. */
  public TestValues rows(String revision, String... statements) {
    RevisionId id = new RevisionId(Integer.parseInt(revision));
    return new TestValues(placeholders, columns, plus(rows, id, List.of(statements)), losses);
  }

  /** {@code losing("note.text")}: a data step takes the values away, and its author says so. */
  public TestValues losing(String... lost) {
    List<String> all = new ArrayList<>(losses);
    all.addAll(List.of(lost));
    return new TestValues(placeholders, columns, rows, Set.copyOf(all));
  }

  private static <K, V> SortedMap<K, V> plus(Map<K, V> map, K key, V value) {
    SortedMap<K, V> all = new TreeMap<>(map);
    all.put(key, value);
    return all;
  }
}
