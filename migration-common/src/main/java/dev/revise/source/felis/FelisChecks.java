package dev.revise.source.felis;

import dev.revise.schema.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold over a whole file: names and ids are unique, and references mean something. */
record FelisChecks(FelisSchema schema) {

  void check() {
    requireUnique("table names are not unique", schema.tables().stream().map(FelisTable::element));
    schema.tables().forEach(this::requireUniqueColumns);
    requireUnique(
        "constraint names are not unique over the schema",
        each(FelisTable::constraints).map(FelisConstraint::element));
    requireUnique(
        "index names are not unique over the schema",
        each(FelisTable::indexes).map(FelisIndex::element));
    requireDistinct(
        "ids are not unique",
        Stream.concat(
            Stream.of(schema.element()), schema.tables().stream().flatMap(FelisTable::elements)),
        Element::id);
    schema.tables().forEach(this::requireOwnColumns);
    requireReferencedColumns();
  }

  private void requireUniqueColumns(FelisTable table) {
    requireUnique(
        "two columns of table %s have the same name".formatted(table.name()),
        table.columns().stream().map(FelisColumn::element));
  }

  private void requireOwnColumns(FelisTable table) {
    Set<String> known = table.columns().stream().map(FelisColumn::id).collect(Collectors.toSet());
    table
        .ownReferences()
        .filter(reference -> !known.contains(reference.id()))
        .findFirst()
        .ifPresent(
            dangling -> {
              throw dangling
                  .place()
                  .problem(
                      "\"%s\" is the @id of no column of table %s%s"
                          .formatted(
                              dangling.id(), table.name(), Nearest.hint(dangling.id(), known)));
            });
  }

  private void requireReferencedColumns() {
    Set<String> known = each(FelisTable::columns).map(FelisColumn::id).collect(Collectors.toSet());
    each(FelisTable::constraints)
        .filter(FelisConstraint.ForeignKey.class::isInstance)
        .flatMap(key -> ((FelisConstraint.ForeignKey) key).referencedColumns().stream())
        .filter(reference -> !known.contains(reference.id()))
        .findFirst()
        .ifPresent(
            dangling -> {
              throw dangling
                  .place()
                  .problem(
                      "\"%s\" is the @id of no column%s"
                          .formatted(dangling.id(), Nearest.hint(dangling.id(), known)));
            });
  }

  private static void requireUnique(String problem, Stream<Element> elements) {
    requireDistinct(problem, elements, Element::name);
  }

  /** The sentence names all that stand twice, at the place of the first. */
  private static void requireDistinct(
      String problem, Stream<Element> elements, Function<Element, String> word) {
    Set<String> seen = new HashSet<>();
    List<Element> again = elements.filter(element -> !seen.add(word.apply(element))).toList();
    if (!again.isEmpty()) {
      String words = again.stream().map(word).distinct().sorted().collect(Collectors.joining(", "));
      throw again.get(0).problem(problem + ": " + words + "; rename or remove one");
    }
  }

  private <T> Stream<T> each(Function<FelisTable, List<T>> part) {
    return schema.tables().stream().flatMap(table -> part.apply(table).stream());
  }
}
