package dev.revise.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/** Writes what somebody changes in rows: those of a chunk with the same columns in one batch. */
final class ChangedRows<E> {
  private final EntityFields fields;
  private final RowWriter writer;
  private final Consumer<E> change;
  private long count;

  private ChangedRows(EntityFields fields, RowWriter writer, Consumer<E> change) {
    this.fields = fields;
    this.writer = writer;
    this.change = change;
  }

  static <E> ChangedRows<E> of(StatelessSession session, EntityKey key, Consumer<E> change) {
    return new ChangedRows<>(
        EntityFields.of(key.fields().entity()), new RowWriter(session, key), change);
  }

  long count() {
    return count;
  }

  void write(List<E> rows) {
    Map<EntityFields, List<E>> changed = new LinkedHashMap<>();
    for (E row : rows) {
      Object[] before = fields.values(row);
      change.accept(row);
      EntityFields columns = fields.changed(before, row);
      if (!columns.fields().isEmpty()) {
        changed.computeIfAbsent(columns, same -> new ArrayList<>()).add(row);
        count++;
      }
    }
    changed.forEach(writer::write);
  }
}
