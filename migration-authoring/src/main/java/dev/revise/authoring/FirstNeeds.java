package dev.revise.authoring;

import dev.revise.schema.Column;
import dev.revise.schema.Grant;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.UsageException;
import dev.revise.schema.View;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a schema uses without making it: roles, and types that an extension brings. */
record FirstNeeds(Schema schema) {
  /** As in GRANT: everybody, and no role. */
  private static final String EVERYONE = "public";

  /**
   * @param name the name of the schema itself
   * @throws MigrationException if it is not told which extension brings a type, or told of one that
   *     nothing is of
   */
  Prerequisites in(String name, List<TypeExtension> extensions) {
    SortedSet<TableName> types = types();
    extensions.forEach(extension -> requireUsed(extension, types));
    Prerequisites needs =
        Prerequisites.schema(name).withRoles(roles().distinct().toArray(String[]::new));
    for (TableName type : types) {
      needs = needs.withType(type, extension(type, extensions));
    }
    return needs;
  }

  private Stream<String> roles() {
    return Stream.concat(
            schema.tables().values().stream().map(Table::grants),
            schema.views().values().stream().map(View::grants))
        .flatMap(List::stream)
        .map(Grant::grantee)
        .filter(role -> !role.equals(EVERYONE));
  }

  private SortedSet<TableName> types() {
    return schema.tables().values().stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::type)
        .flatMap(type -> type.definedName().stream())
        .filter(type -> !schema.enums().containsKey(type))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String extension(TableName type, List<TypeExtension> extensions) {
    return extensions.stream()
        .filter(extension -> extension.type().equals(type))
        .map(TypeExtension::extension)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "columns are of type %s, which some extension of PostgreSQL brings; say which: --extension %s=NAME"
                        .formatted(type, type)));
  }

  private static void requireUsed(TypeExtension extension, SortedSet<TableName> types) {
    if (!types.contains(extension.type())) {
      throw new UsageException(
          "no column is of type %s; leave its --extension out%s"
              .formatted(
                  extension.type(),
                  Nearest.hint(
                      extension.type().toString(),
                      types.stream().map(TableName::toString).toList())));
    }
  }
}
