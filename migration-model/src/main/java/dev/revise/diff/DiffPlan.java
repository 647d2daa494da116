package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The operations of a diff in their order, and which difference each of them belongs to. */
final class DiffPlan {
  private final List<Operation> operations = new ArrayList<>();
  private final SortedMap<SchemaDifference<?>, List<Operation>> byDifference =
      new TreeMap<>(SchemaDifference.ORDER);
  private Schema schema;

  DiffPlan(Schema before) {
    this.schema = before;
  }

  /** The schema after all that is planned so far. */
  Schema schema() {
    return schema;
  }

  Operations operations() {
    return new Operations(operations);
  }

  /** A step of each difference, if it has something to do. */
  <D extends SchemaDifference<?>> void each(List<D> all, BiConsumer<D, SchemaChange> step) {
    all.forEach(one -> write(one, change -> step.accept(one, change)));
  }

  void write(SchemaDifference<?> difference, Consumer<SchemaChange> step) {
    SchemaChange change = new SchemaChange(schema);
    step.accept(change);
    List<Operation> written = change.operations().list();
    if (!written.isEmpty()) {
      byDifference.computeIfAbsent(difference, one -> new ArrayList<>()).addAll(written);
      operations.addAll(written);
      schema = change.schema();
    }
  }

  /** By table or view, a line each. */
  List<Difference> differences(Predicate<TableName> on) {
    return byDifference.entrySet().stream()
        .filter(entry -> on.test(entry.getKey().on()))
        .flatMap(entry -> entry.getKey().lines(entry.getValue()).stream())
        .toList();
  }
}
