package dev.revise.source.felis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table as its Felis file describes it, with the columns that it copies from others. */
record FelisTable(
    Element element,
    List<FelisColumn> columns,
    List<Reference> primaryKey,
    List<FelisConstraint> constraints,
    List<FelisIndex> indexes,
    List<FelisColumnGroup> columnGroups) {

  String name() {
    return element.name();
  }

  Optional<FelisColumn> columnWithId(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  Optional<FelisColumn> column(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** Everything in it that has an {@code @id}, itself included. */
  Stream<Element> elements() {
    return Stream.of(
            Stream.of(element),
            columns.stream().map(FelisColumn::element),
            constraints.stream().map(FelisConstraint::element),
            indexes.stream().map(FelisIndex::element),
            columnGroups.stream().map(FelisColumnGroup::element))
        .flatMap(all -> all);
  }

  /** The references that must each mean a column of this table. */
  Stream<Reference> ownReferences() {
    return Stream.of(
            primaryKey.stream(),
            constraints.stream().flatMap(FelisTable::ownColumns),
            indexes.stream().flatMap(index -> index.columns().stream()),
            columnGroups.stream().flatMap(group -> group.columns().stream()))
        .flatMap(all -> all);
  }

  private static Stream<Reference> ownColumns(FelisConstraint constraint) {
    if (constraint instanceof FelisConstraint.Unique unique) {
      return unique.columns().stream();
    }
    return constraint instanceof FelisConstraint.ForeignKey key
        ? key.columns().stream()
        : Stream.of();
  }
}
