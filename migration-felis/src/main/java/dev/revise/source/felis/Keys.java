package dev.revise.source.felis;

import java.util.Set;
import java.util.TreeSet;

/** The keys that an object of a Felis file may have (Felis 30, {@code docs/felis.md}). */
final class Keys {
  private static final Set<String> COMMON = Set.of("name", "@id", "description", "votable:utype");

  static final Set<String> SCHEMA = withCommon("version", "resources", "tables");
  static final Set<String> VERSION = Set.of("current", "compatible", "read_compatible");
  static final Set<String> RESOURCE = Set.of("uri");
  static final Set<String> TABLE =
      withCommon(
          "primaryKey",
          "columns",
          "columnRefs",
          "columnGroups",
          "constraints",
          "indexes",
          "tap:table_index",
          "mysql:engine",
          "mysql:charset");
  static final Set<String> OVERRIDES =
      Set.of(
          "description",
          "votable:utype",
          "datatype",
          "length",
          "precision",
          "nullable",
          "value",
          "autoincrement",
          "mysql:datatype",
          "postgresql:datatype",
          "ivoa:ucd",
          "ivoa:unit",
          "fits:tunit",
          "tap:column_index",
          "tap:principal",
          "tap:std",
          "votable:arraysize",
          "votable:datatype",
          "votable:xtype");
  static final Set<String> COLUMN = with(OVERRIDES, "name", "@id");
  static final Set<String> COLUMN_REF = Set.of("ref_name", "overrides");
  static final Set<String> COLUMN_GROUP = withCommon("columns", "ivoa:ucd");
  private static final Set<String> CONSTRAINT = withCommon("@type", "deferrable", "initially");
  static final Set<String> CHECK = with(CONSTRAINT, "expression");
  static final Set<String> UNIQUE = with(CONSTRAINT, "columns");
  static final Set<String> FOREIGN_KEY =
      with(CONSTRAINT, "columns", "referencedColumns", "on_delete", "on_update");
  static final Set<String> INDEX = withCommon("columns", "expressions");

  private Keys() {}

  private static Set<String> withCommon(String... more) {
    return with(COMMON, more);
  }

  private static Set<String> with(Set<String> keys, String... more) {
    Set<String> all = new TreeSet<>(keys);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
