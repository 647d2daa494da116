package dev.revise.diff;

import dev.revise.operation.SchemaChange;
import dev.revise.schema.Index;
import dev.revise.schema.TableName;
import java.util.List;

/** An index of a table that goes or comes; no operation renames one. */
record IndexDifference(TableName on, Versions<Index> versions) implements SchemaDifference<Index> {
  static List<IndexDifference> between(TablePair pair) {
    return Versions.of(pair.from().indexes(), pair.to().indexes()).stream()
        .filter(versions -> versions.differ() || pair.moves(versions.either()))
        .map(versions -> new IndexDifference(pair.name(), versions))
        .toList();
  }

  @Override
  public Part part() {
    return Part.INDEX;
  }

  @Override
  public String name() {
    return versions.either().name();
  }

  @Override
  public String title(Index index) {
    return "index " + index.name() + " on " + on;
  }

  @Override
  public String contrast(Index actual, Index expected) {
    return title(actual)
        + " is %s, expected %s".formatted(RuleText.of(actual), RuleText.of(expected));
  }

  @Override
  public void drop(SchemaChange change) {
    versions.before().ifPresent(index -> change.table(on).dropIndex(index.name()));
  }

  @Override
  public void create(SchemaChange change) {
    versions.after().ifPresent(change.table(on)::add);
  }
}
