package dev.revise.diff;

import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import java.util.List;

/**
 * The order in which a person reads a difference: what belongs to one table stands together.
 *
 * <p>Views go first and come last; tables go before others change, and come after, with their
 * foreign keys. What cannot stand together keeps its place among the others: a foreign key whose
 * table is changed before the key that it needs, for example, is a word of its own later.
 */
public final class ByTable {
  private ByTable() {}

  /**
   * The same change in another order, which can be executed as well, forwards and backwards.
   *
   * @param operations those of {@link SchemaDiff}, in its order
   * @param before the schema that they find
   */
  public static Operations of(Operations operations, Schema before) {
    SchemaChange change = new SchemaChange(before);
    try {
      new Regrouping(operations.list(), before)
          .ordered()
          .forEach(operation -> change.apply(operation.adaptedTo(change.schema())));
      return leadsTheSameWay(change, operations, before) ? change.operations() : operations;
    } catch (MigrationException e) {
      return operations;
    }
  }

  private static boolean leadsTheSameWay(
      SchemaChange change, Operations operations, Schema before) {
    List<Operation> grouped = change.operations().list();
    return grouped.size() == operations.list().size()
        && change.schema().equals(operations.applyTo(before))
        && isSame(change.operations().inverse().applyTo(change.schema()), before);
  }

  private static boolean isSame(Schema one, Schema other) {
    return one.ignoringColumnOrder().equals(other.ignoringColumnOrder());
  }
}
