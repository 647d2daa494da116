package dev.revise.source.felis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold over a whole file: names and ids are unique, and references mean something. */
record FelisChecks(FelisSchema schema) {

  void check() {
    Problems problems = new Problems();
    problems.noting(
        () ->
            requireUnique(
                "table names are not unique", schema.tables().stream().map(FelisTable::element)));
    schema.tables().forEach(table -> problems.noting(() -> requireUniqueColumns(table)));
    problems.noting(
        () ->
            requireUnique(
                "constraint names are not unique over the schema",
                each(FelisTable::constraints).map(FelisConstraint::element)));
    problems.noting(
        () ->
            requireUnique(
                "index names are not unique over the schema",
                each(FelisTable::indexes).map(FelisIndex::element)));
    problems.noting(this::requireUniqueIds);
    schema.tables().forEach(table -> requireOwnColumns(table, problems));
    requireReferencedColumns(problems);
    problems.say();
  }

  private void requireUniqueIds() {
    requireDistinct(
        "ids are not unique",
        Stream.concat(
            Stream.of(schema.element()), schema.tables().stream().flatMap(FelisTable::elements)),
        Element::id);
  }

  private void requireUniqueColumns(FelisTable table) {
    requireUnique(
        "two columns of table %s have the same name".formatted(table.name()),
        table.columns().stream().map(FelisColumn::element));
  }

  private void requireOwnColumns(FelisTable table, Problems problems) {
    Set<String> known = table.columns().stream().map(FelisColumn::id).collect(Collectors.toSet());
    requireKnown(table.ownReferences(), known, "no column of table " + table.name(), problems);
  }

  private void requireReferencedColumns(Problems problems) {
    Set<String> known = each(FelisTable::columns).map(FelisColumn::id).collect(Collectors.toSet());
    Stream<Reference> referenced =
        each(FelisTable::constraints)
            .filter(FelisConstraint.ForeignKey.class::isInstance)
            .flatMap(key -> ((FelisConstraint.ForeignKey) key).referencedColumns().stream());
    requireKnown(referenced, known, "no column", problems);
  }

  /** Some of a kind are enough: each is compared with all that is known. */
  private static void requireKnown(
      Stream<Reference> references, Set<String> known, String of, Problems problems) {
    references
        .filter(reference -> !known.contains(reference.id()))
        .limit(10)
        .forEach(dangling -> problems.note(dangling.dangling(of, known)));
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
