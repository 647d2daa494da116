package dev.revise.source.jpa;

import dev.revise.schema.Column;
import dev.revise.schema.MigrationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.mapping.BasicValue;

/**
 * What several attributes say of one column of a table. Hibernate would take what the first says.
 */
record Contradictions(ColumnConversion columns, List<Attribute> attributes) {

  /** Attributes that follow another's column, as foreign keys do, contradict nobody. */
  void refuse() {
    Map<String, Attribute> first = new HashMap<>();
    for (Attribute attribute : attributes) {
      if (attribute.value() instanceof BasicValue) {
        Attribute before = first.putIfAbsent(attribute.column().getName(), attribute);
        if (before != null) {
          compare(before, attribute);
        }
      }
    }
  }

  private void compare(Attribute one, Attribute other) {
    Column first = columns.column(one);
    Column second = columns.column(other);
    if (!first.type().equals(second.type())) {
      throw contradiction(one, other, first.type().toString(), second.type().toString());
    }
    boolean independent = !one.root().equals(other.root());
    if (independent && first.nullable() != second.nullable()) {
      throw contradiction(one, other, nullability(first), nullability(second));
    }
    if (independent && !first.defaultValue().equals(second.defaultValue())) {
      throw contradiction(
          one, other, "default " + first.defaultValue(), "default " + second.defaultValue());
    }
  }

  private static String nullability(Column column) {
    return column.nullable() ? "nullable" : "not null";
  }

  private MigrationException contradiction(
      Attribute one, Attribute other, String first, String second) {
    return new MigrationException(
        "%s and %s contradict each other in column \"%s\" of table %s: %s, %s; make them alike"
            .formatted(
                one.name(),
                other.name(),
                one.column().getName(),
                columns.table().getName(),
                first,
                second));
  }
}
