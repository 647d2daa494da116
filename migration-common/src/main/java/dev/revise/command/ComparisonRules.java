package dev.revise.command;

import dev.revise.diff.Comparison;
import dev.revise.diff.StandingRenames;
import dev.revise.schema.DiffFilter;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.Renames;
import dev.revise.source.Hints;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the hints of two schemas say about their comparison. Those of the first count for the way
 * back, so that one way undoes the other.
 */
public record ComparisonRules(ReadSchema from, ReadSchema to) {

  public static ComparisonRules of(ReadSchema from, ReadSchema to) {
    return new ComparisonRules(from, to);
  }

  /** What an author wants left out. */
  static DiffFilter filter(Hints hints) {
    return DiffFilter.without(hints.ignored());
  }

  /**
   * @param options what {@code --rename} says
   */
  public Comparison comparison(List<String> options) {
    Comparison filtered =
        Comparison.of(from.schema(), to.schema())
            .ignoring(ignored(), from.excluded().and(to.excluded()))
            .without(filter(from.hints()).and(filter(to.hints())));
    Renames given = RenameOptions.read(options, filtered.from());
    return filtered
        .renaming(standing(filtered).and(given))
        .keeping(to.hints().neverDropped())
        .reversed()
        .keeping(from.hints().neverDropped())
        .reversed();
  }

  /** Of databases their sites decide, not where revisions are read. */
  IgnoredObjects ignored() {
    boolean isLive = from.isLive() || to.isLive();
    return Stream.of(from, to)
        .map(side -> isLive && !side.isLive() ? side.ignored().withoutStanding() : side.ignored())
        .reduce(IgnoredObjects.none(), IgnoredObjects::and);
  }

  /** What somebody should know who asks for something to be ignored. */
  public List<String> advice(Comparison comparison) {
    return Stream.concat(comparison.advice().stream(), comparison.slips(ignored()).stream())
        .toList();
  }

  private Renames standing(Comparison filtered) {
    Renames there =
        new StandingRenames(to.hints().renames()).leading(filtered.from(), filtered.to());
    Renames back =
        new StandingRenames(from.hints().renames())
            .reversed()
            .leading(filtered.from(), filtered.to());
    return there.and(back);
  }
}
