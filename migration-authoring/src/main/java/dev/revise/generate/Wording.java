package dev.revise.generate;

import dev.revise.operation.Operation;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words for operations: calls of {@link SchemaChange} that lead to exactly these operations.
 *
 * <p>Each phrase is tried on the schema at its place. One that says something else, or a little
 * less, is not used; what nothing else says is said by {@code schema.apply(new ...)}.
 */
final class Wording {
  private final Values values;
  private final List<Reader> readers;
  private Schema schema;

  Wording(Schema before, Values values, Members members) {
    this.schema = before;
    this.values = values;
    this.readers =
        List.of(
            new Fillings(values),
            new Creations(values, members),
            new Removals(values),
            new TypePhrases(values),
            new TablePhrases(values),
            new CommentPhrases(values),
            new ViewPhrases(values, members),
            new ObjectPhrases(values),
            new StepPhrases(values));
  }

  /** Phrases that stand beside each other and can be one are one. */
  List<Phrase> of(List<Operation> operations) {
    List<Phrase> phrases = new ArrayList<>();
    List<Operation> waiting = operations;
    while (!waiting.isEmpty()) {
      int before = waiting.size();
      Said said = next(waiting);
      add(phrases, said.phrase());
      waiting = waiting.subList(said.operations(), before);
      schema = said.after();
    }
    return phrases;
  }

  private record Said(Phrase phrase, int operations, Schema after) {}

  private Said next(List<Operation> operations) {
    return readers.stream()
        .map(reader -> reader.read(schema, operations))
        .flatMap(Optional::stream)
        .map(phrase -> said(phrase, operations))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> applied(operations.get(0)));
  }

  private Optional<Said> said(Phrase phrase, List<Operation> operations) {
    SchemaChange change = new SchemaChange(schema);
    try {
      phrase.effect().accept(change);
    } catch (MigrationException e) {
      return Optional.empty();
    }
    List<Operation> said = change.operations().list();
    return !said.isEmpty()
            && said.size() <= operations.size()
            && said.equals(operations.subList(0, said.size()))
        ? Optional.of(new Said(phrase, said.size(), change.schema()))
        : Optional.empty();
  }

  private Said applied(Operation operation) {
    SchemaChange change = new SchemaChange(schema).apply(operation);
    Phrase phrase =
        new Phrase(
            Phrase.SCHEMA,
            "apply",
            operation.getClass(),
            List.of(values.code(operation)),
            List.of(),
            again -> again.apply(operation));
    return new Said(phrase, 1, change.schema());
  }

  private static void add(List<Phrase> phrases, Phrase next) {
    int last = phrases.size() - 1;
    if (last >= 0 && phrases.get(last).continuedBy(next)) {
      phrases.set(last, phrases.get(last).and(next));
    } else {
      phrases.add(next);
    }
  }
}
