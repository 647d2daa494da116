package dev.revise.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is not read of a live schema and takes no part in a comparison, on either side, whoever made
 * it.
 *
 * @param asked of {@code --ignore}; each should mean something
 * @param standing of a site; one may mean nothing today
 * @param homes the names of schemas that count as one
 */
public record IgnoredObjects(
    List<IgnorePattern> asked, List<IgnorePattern> standing, Set<String> homes) {
  public IgnoredObjects {
    asked = List.copyOf(asked);
    standing = List.copyOf(standing);
    homes = Set.copyOf(homes);
  }

  public static IgnoredObjects none() {
    return new IgnoredObjects(List.of(), List.of(), Set.of());
  }

  /** What {@code --ignore} says. */
  public static IgnoredObjects asked(List<IgnorePattern> patterns) {
    return new IgnoredObjects(patterns, List.of(), Set.of());
  }

  /** What {@code revise.toml} says. */
  public static IgnoredObjects standing(List<IgnorePattern> patterns) {
    return new IgnoredObjects(List.of(), patterns, Set.of());
  }

  /** What either means. */
  public IgnoredObjects and(IgnoredObjects others) {
    Set<String> all = new TreeSet<>(homes);
    all.addAll(others.homes);
    return new IgnoredObjects(
        distinct(asked, others.asked), distinct(standing, others.standing), all);
  }

  /** The same where a schema of that name may go by another one. */
  public IgnoredObjects at(String home) {
    return and(new IgnoredObjects(List.of(), List.of(), Set.of(home)));
  }

  /** The same without what a site wants ignored. */
  public IgnoredObjects withoutStanding() {
    return new IgnoredObjects(asked, List.of(), homes);
  }

  private static List<IgnorePattern> distinct(List<IgnorePattern> one, List<IgnorePattern> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  public boolean isEmpty() {
    return asked.isEmpty() && standing.isEmpty();
  }

  /** Whether a pattern means that object itself. */
  public boolean contain(DiffObject object) {
    return Stream.concat(asked.stream(), standing.stream())
        .anyMatch(pattern -> pattern.matches(object, homes));
  }

  /** All but these. */
  public DiffFilter filter() {
    return object -> !contain(object);
  }

  /**
   * A sentence for each pattern of {@code --ignore} that means nothing.
   *
   * @param ignored what was ignored
   * @param names of the tables, views and so on that there are
   */
  public List<String> slips(Collection<DiffObject> ignored, Collection<String> names) {
    List<String> sentences = new ArrayList<>();
    for (IgnorePattern pattern : asked) {
      if (ignored.stream().noneMatch(object -> pattern.matches(object, homes))) {
        sentences.add(
            "--ignore %s matches nothing%s"
                .formatted(
                    pattern.text(),
                    Nearest.closeTo(pattern.text(), names)
                        .map(near -> "; did you mean %s?".formatted(near))
                        .orElse("")));
      }
    }
    return sentences;
  }
}
