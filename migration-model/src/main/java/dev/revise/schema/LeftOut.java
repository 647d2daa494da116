package dev.revise.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was left out of a comparison.
 *
 * @param counts how many things of a site, by their kind, none of them zero
 * @param ignored how many things that somebody wants ignored, none of them zero
 * @param unmanaged what is named and not managed, in words
 */
public record LeftOut(
    Map<Kind, Integer> counts, Map<Kind, Integer> ignored, List<String> unmanaged) {
  /** In the order in which they are told. */
  public enum Kind {
    TABLE("table", "tables"),
    VIEW("view", "views"),
    ENUM("enum type", "enum types"),
    SEQUENCE("sequence", "sequences"),
    COLUMN("column", "columns"),
    INDEX("index", "indexes"),
    CONSTRAINT("constraint", "constraints"),
    OBJECT("carried object", "carried objects"),
    GRANT("grant", "grants"),
    COMMENT("comment", "comments");

    private final String one;
    private final String several;

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }

    String words(int count) {
      return count + " " + (count == 1 ? one : several);
    }
  }

  public LeftOut {
    counts = withoutZeros(counts);
    ignored = withoutZeros(ignored);
    unmanaged = List.copyOf(unmanaged);
  }

  private static Map<Kind, Integer> withoutZeros(Map<Kind, Integer> counts) {
    Map<Kind, Integer> sorted = new TreeMap<>(counts);
    sorted.values().removeIf(count -> count == 0);
    return Map.copyOf(sorted);
  }

  public static LeftOut nothing() {
    return new LeftOut(Map.of(), Map.of(), List.of());
  }

  /** Things that somebody wants ignored. */
  public static LeftOut ignoring(Map<Kind, Integer> counts) {
    return new LeftOut(Map.of(), counts, List.of());
  }

  /** Objects that are not managed, in words. */
  public static LeftOut unmanaged(List<String> objects) {
    return new LeftOut(Map.of(), Map.of(), objects);
  }

  /** More things of a site. */
  public LeftOut plus(Kind kind, int count) {
    return plus(new LeftOut(Map.of(kind, count), Map.of(), List.of()));
  }

  public LeftOut plus(LeftOut others) {
    List<String> objects = new ArrayList<>(unmanaged);
    objects.addAll(others.unmanaged);
    return new LeftOut(
        sum(counts, others.counts),
        sum(ignored, others.ignored),
        objects.stream().distinct().toList());
  }

  private static Map<Kind, Integer> sum(Map<Kind, Integer> one, Map<Kind, Integer> other) {
    Map<Kind, Integer> all = new TreeMap<>(one);
    other.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    return all;
  }

  /**
   * {@code 2 tables and 3 grants of this site left out; 1 table ignored}, and {@code not managed:
   * table s.t is a synonym} for each object; none where nothing is.
   */
  public List<String> sentences() {
    List<String> parts = new ArrayList<>();
    words(counts).ifPresent(words -> parts.add(words + " of this site left out"));
    words(ignored).ifPresent(words -> parts.add(words + " ignored"));
    List<String> sentences = new ArrayList<>();
    if (!parts.isEmpty()) {
      sentences.add(String.join("; ", parts));
    }
    unmanaged.forEach(object -> sentences.add("not managed: " + object));
    return sentences;
  }

  /** {@code 2 tables, 1 view and 3 grants}. */
  private static Optional<String> words(Map<Kind, Integer> counts) {
    List<String> words = new ArrayList<>();
    new TreeMap<>(counts).forEach((kind, count) -> words.add(kind.words(count)));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.remove(words.size() - 1);
    return Optional.of((words.isEmpty() ? "" : String.join(", ", words) + " and ") + last);
  }
}
