package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.entity.ClassNames;
import dev.revise.entity.Sayable;
import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of a schema's live entities.
 *
 * @param enums of the enum types that columns of the entities have
 */
record SchemaClasses(List<Entity> entities, List<EnumClass> enums) {

  static SchemaClasses of(Schema schema, String packageName) {
    ClassNames names = ClassNames.of(schema.names().toList());
    List<Entity> entities = entities(schema, names).toList();
    Collection<EnumType> types = types(entities, schema);
    ClassNames enumNames = names.beside(List.of(), types.stream().map(EnumType::name).toList());
    Map<TableName, ClassName> java =
        types.stream()
            .collect(
                Collectors.toMap(
                    EnumType::name, type -> ClassName.get(packageName, enumNames.of(type.name()))));
    return new SchemaClasses(
        entities.stream().map(entity -> entity.withEnums(java)).toList(),
        types.stream().map(type -> EnumClass.of(type, enumNames.of(type.name()))).toList());
  }

  private static Stream<Entity> entities(Schema schema, ClassNames names) {
    return Stream.concat(
        schema.tables().values().stream().map(table -> Entity.of(table, names.of(table.name()))),
        schema.views().values().stream()
            .flatMap(view -> Entity.of(view, schema, names.of(view.name())).stream()));
  }

  private static Collection<EnumType> types(List<Entity> entities, Schema schema) {
    Map<TableName, EnumType> types = new TreeMap<>();
    entities.stream()
        .flatMap(entity -> Sayable.enums(entity.table(), schema))
        .forEach(type -> types.put(type.name(), type));
    return types.values();
  }
}
