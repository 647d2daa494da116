package dev.revise.diff;

import dev.revise.operation.AlterEnum;
import dev.revise.operation.CreateEnum;
import dev.revise.operation.DropEnum;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.ColumnType;
import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Enum types that come, get other labels or go. */
record EnumDiff(Schema from, Schema to) {

  /** The types that get other labels. */
  Set<ColumnType> altered() {
    return others().stream().map(EnumType::type).collect(Collectors.toSet());
  }

  boolean drops(ColumnType type) {
    return isOnlyIn(from, to, type);
  }

  boolean creates(ColumnType type) {
    return isOnlyIn(to, from, type);
  }

  private static boolean isOnlyIn(Schema schema, Schema other, ColumnType type) {
    return type.definedName().filter(name -> isOnlyIn(schema, other, name)).isPresent();
  }

  private static boolean isOnlyIn(Schema schema, Schema other, TableName name) {
    return schema.enums().containsKey(name) && !other.enums().containsKey(name)
        || schema.carried(name).stream().anyMatch(object -> !other.objects().containsValue(object));
  }

  void create(SchemaChange change) {
    to.enums().values().stream()
        .filter(type -> !from.enums().containsKey(type.name()))
        .forEach(type -> change.apply(new CreateEnum(type)));
  }

  void alter(SchemaChange change) {
    for (EnumType type : others()) {
      change.apply(
          new AlterEnum(type, to.enumType(type.name()), change.schema().columnsOf(type.type())));
    }
  }

  void drop(SchemaChange change) {
    from.enums().values().stream()
        .filter(type -> !to.enums().containsKey(type.name()))
        .forEach(type -> change.apply(new DropEnum(type)));
  }

  private List<EnumType> others() {
    return from.enums().values().stream()
        .filter(type -> to.enums().containsKey(type.name()))
        .filter(type -> !to.enumType(type.name()).equals(type))
        .toList();
  }
}
