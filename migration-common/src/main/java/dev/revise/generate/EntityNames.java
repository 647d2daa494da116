package dev.revise.generate;

import dev.revise.schema.Column;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** What classes and fields are called; no two classes share a file on any disk. */
record EntityNames(Map<TableName, String> classes) {
  /** What the classes of entities use without importing it. */
  private static final Set<String> JAVA =
      Set.of(
          "Boolean",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "String",
          "Object",
          "Record",
          "Override",
          "Enum");

  static EntityNames of(Schema schema) {
    Map<TableName, String> classes = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    JAVA.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    schema.names().forEach(name -> classes.put(name, free(JavaName.type(name.name()), taken)));
    return new EntityNames(classes);
  }

  String of(TableName name) {
    return classes.get(name);
  }

  /** The fields of columns, by the name of the column, in their order. */
  static Map<String, String> fields(List<Column> columns) {
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    columns.forEach(column -> fields.put(column.name(), free(field(column.name()), taken)));
    return fields;
  }

  private static String field(String column) {
    String name = JavaName.method(column);
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  private static String free(String wanted, Set<String> taken) {
    String free = wanted;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = wanted + "_" + i;
    }
    return free;
  }
}
