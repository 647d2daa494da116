package dev.revise.generate;

import dev.revise.entity.JavaName;
import dev.revise.revision.Revision;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Privilege;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.View;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the classes of a new module give a name to: tables and views, types that an extension
 * brings, roles, and the list of grants if all that grant anything grant the same.
 *
 * @param names the name of each constant by its value, in their order
 */
record ModuleConstants(Map<Object, String> names) {
  /** The name of the database itself. */
  static final String NAME = "NAME";

  ModuleConstants {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /** The name of its schema, where that is another. */
  static final String SCHEMA = "SCHEMA";

  static ModuleConstants of(DatabaseDraft draft) {
    Schema schema = draft.schema();
    Prerequisites prerequisites = draft.prerequisites();
    Map<Object, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(new CompiledBaseClass(Revision.class).fields());
    taken.add(NAME);
    if (!draft.isOwnNamesake()) {
      taken.add(SCHEMA);
    }
    schema.names().sorted().forEach(name -> name(names, taken, name, name.name()));
    prerequisites
        .types()
        .keySet()
        .forEach(type -> name(names, taken, new ColumnType.Defined(type), type.name()));
    prerequisites.roles().forEach(role -> name(names, taken, role, role));
    List<List<Grant>> granted = granted(schema);
    if (granted.size() == 1) {
      name(names, taken, granted.get(0), word(granted.get(0)));
    }
    return new ModuleConstants(names);
  }

  /** The constants of that kind, in their order. */
  <V> Stream<V> of(Class<V> kind) {
    return names.keySet().stream().filter(kind::isInstance).map(kind::cast);
  }

  String name(Object value) {
    return names.get(value);
  }

  private static void name(
      Map<Object, String> names, Set<String> taken, Object value, String word) {
    String free = JavaName.free(JavaName.constant(word), taken);
    taken.add(free);
    names.put(value, free);
  }

  private static List<List<Grant>> granted(Schema schema) {
    return Stream.concat(
            schema.tables().values().stream().map(Table::grants),
            schema.views().values().stream().map(View::grants))
        .filter(grants -> !grants.isEmpty())
        .distinct()
        .toList();
  }

  private static String word(Collection<Grant> grants) {
    return grants.stream().allMatch(grant -> grant.privilege() == Privilege.SELECT)
        ? "readers"
        : "grants";
  }
}
