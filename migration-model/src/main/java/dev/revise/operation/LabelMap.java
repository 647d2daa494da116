package dev.revise.operation;

import dev.revise.schema.MigrationException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the labels of an enum type become in another one, and those of the other on the way back. A
 * label that both types have stays as it is, and one that a single label became turns into that
 * again, unless something else is said.
 *
 * @param up the new label by the old one
 * @param down the old label by the new one
 * @param downBy an SQL expression for the old label by the new one
 */
public record LabelMap(
    SortedMap<String, String> up,
    SortedMap<String, String> down,
    SortedMap<String, String> downBy) {
  public LabelMap {
    up = Collections.unmodifiableSortedMap(new TreeMap<>(up));
    down = Collections.unmodifiableSortedMap(new TreeMap<>(down));
    downBy = Collections.unmodifiableSortedMap(new TreeMap<>(downBy));
    for (String label : downBy.keySet()) {
      if (down.containsKey(label)) {
        throw new MigrationException(
            "label %s goes back by down(...) and by downBy(...); say one".formatted(label));
      }
    }
  }

  /** A label that both types have stays as it is. */
  public static LabelMap ofSameNames() {
    return new LabelMap(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** The old label becomes the new one; several may become the same. */
  public LabelMap up(String from, String to) {
    return new LabelMap(with(up, from, to), down, downBy);
  }

  /** On the way back the new label becomes the old one in each row. */
  public LabelMap down(String from, String to) {
    return new LabelMap(up, with(down, from, to), downBy);
  }

  /**
   * On the way back each row with the new label tells which old one it had: {@code CASE WHEN "path"
   * LIKE '/%' THEN 'ABSOLUTE' ELSE 'RELATIVE' END}. As the row tells it, it is not forgotten.
   *
   * @param expression SQL as both databases read it, columns in double quotes
   */
  public LabelMap downBy(String from, String expression) {
    return new LabelMap(up, down, with(downBy, from, expression));
  }

  private static SortedMap<String, String> with(
      SortedMap<String, String> map, String key, String value) {
    SortedMap<String, String> all = new TreeMap<>(map);
    all.put(key, value);
    return all;
  }
}
