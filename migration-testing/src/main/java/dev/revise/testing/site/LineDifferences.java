package dev.revise.testing.site;

import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What stands on one side only, so that a failure shows that and nothing else. */
public final class LineDifferences {
  private LineDifferences() {}

  /**
   * {@code missing: ...} for each fact that should be there, {@code unexpected: ...} for others.
   */
  public static List<String> between(Collection<String> expected, Collection<String> actual) {
    List<String> differences = new ArrayList<>();
    minus(expected, actual).forEach(fact -> differences.add("missing: " + fact));
    minus(actual, expected).forEach(fact -> differences.add("unexpected: " + fact));
    return differences;
  }

  public static List<String> between(CatalogueLines expected, CatalogueLines actual) {
    return between(expected.lines(), actual.lines());
  }

  public static List<String> between(Schema expected, Schema actual) {
    return between(facts(expected), facts(actual));
  }

  private static List<String> facts(Schema schema) {
    return Stream.concat(
            schema.tables().values().stream().flatMap(LineDifferences::facts),
            Stream.of(schema.views(), schema.enums(), schema.sequences())
                .flatMap(all -> all.values().stream())
                .map(Object::toString))
        .toList();
  }

  private static Stream<String> facts(Table table) {
    return Stream.of(
            Stream.of("table " + table.name() + " " + table.comment() + " " + table.grants()),
            table.columns().stream(),
            table.constraints().stream(),
            table.indexes().stream())
        .flatMap(facts -> facts)
        .map(fact -> table.name() + ": " + fact);
  }

  private static Set<String> minus(Collection<String> some, Collection<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
