package dev.revise.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was left out of a comparison: how many things of a site, by their kind, and what is only
 * named.
 *
 * @param counts none of them zero
 * @param unmanaged each object that revise names and does not manage, and why
 */
public record LeftOut(Map<Kind, Integer> counts, List<String> unmanaged) {
  /** Of a site's own alone. */
  public LeftOut(Map<Kind, Integer> counts) {
    this(counts, List.of());
  }

  /** In the order in which they are told. */
  public enum Kind {
    TABLE("table", "tables"),
    VIEW("view", "views"),
    ENUM("enum type", "enum types"),
    SEQUENCE("sequence", "sequences"),
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
    Map<Kind, Integer> sorted = new TreeMap<>(counts);
    sorted.values().removeIf(count -> count == 0);
    counts = Map.copyOf(sorted);
    unmanaged = List.copyOf(unmanaged);
  }

  public static LeftOut nothing() {
    return new LeftOut(Map.of());
  }

  public LeftOut plus(Kind kind, int count) {
    return plus(new LeftOut(Map.of(kind, count)));
  }

  public LeftOut plus(LeftOut others) {
    Map<Kind, Integer> all = new TreeMap<>(counts);
    others.counts.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    return new LeftOut(
        all, Stream.concat(unmanaged.stream(), others.unmanaged.stream()).distinct().toList());
  }

  /** Objects that are named and not managed. */
  public LeftOut naming(List<String> objects) {
    return plus(new LeftOut(Map.of(), objects));
  }

  /**
   * {@code 2 tables and 3 grants of this site left out; not managed: table s.t ...}; nothing where
   * nothing is.
   */
  public Optional<String> sentence() {
    List<String> parts = new ArrayList<>(ofThisSite().stream().toList());
    if (!unmanaged.isEmpty()) {
      parts.add("not managed: " + String.join(", ", unmanaged));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private Optional<String> ofThisSite() {
    List<String> words = new ArrayList<>();
    new TreeMap<>(counts).forEach((kind, count) -> words.add(kind.words(count)));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String last = words.remove(words.size() - 1);
    return Optional.of(
        (words.isEmpty() ? "" : String.join(", ", words) + " and ")
            + last
            + " of this site left out");
  }
}
