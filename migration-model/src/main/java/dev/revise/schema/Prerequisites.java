package dev.revise.schema;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database must have before its first revision: what belongs to the server's administrator
 * rather than to the history of a schema.
 *
 * @param schemas the schemas that hold tables, the history's among them
 * @param roles the roles that revisions grant something to
 * @param types types that an extension brings, and the name of that extension
 */
public record Prerequisites(
    SortedSet<String> schemas, SortedSet<String> roles, SortedMap<TableName, String> types) {

  public Prerequisites {
    schemas = Collections.unmodifiableSortedSet(new TreeSet<>(schemas));
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
  }

  public static Prerequisites schema(String name) {
    return new Prerequisites(new TreeSet<>(Set.of(name)), new TreeSet<>(), new TreeMap<>());
  }

  /** With another schema, which others may use as well. */
  public Prerequisites withSchema(String name) {
    SortedSet<String> more = new TreeSet<>(schemas);
    more.add(name);
    return new Prerequisites(more, roles, types);
  }

  public Prerequisites withRoles(String... names) {
    SortedSet<String> more = new TreeSet<>(roles);
    Collections.addAll(more, names);
    return new Prerequisites(schemas, more, types);
  }

  public Prerequisites withType(TableName type, String extension) {
    SortedMap<TableName, String> more = new TreeMap<>(types);
    more.put(type, extension);
    return new Prerequisites(schemas, roles, more);
  }
}
