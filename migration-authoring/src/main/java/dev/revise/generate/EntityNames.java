package dev.revise.generate;

import dev.revise.entity.JavaName;
import dev.revise.schema.Column;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What fields are called. */
final class EntityNames {
  private EntityNames() {}

  /** The fields of columns, by the name of the column, in their order. */
  static Map<String, String> fields(List<Column> columns) {
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    columns.forEach(
        column -> fields.put(column.name(), JavaName.take(field(column.name()), taken)));
    return fields;
  }

  private static String field(String column) {
    String name = JavaName.method(column);
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }
}
