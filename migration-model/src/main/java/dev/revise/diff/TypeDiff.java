package dev.revise.diff;

import dev.revise.schema.ColumnType;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to the types that columns may be of. */
record TypeDiff(Schema from, Schema to) {
  /** The types that get other labels. */
  Set<ColumnType> altered() {
    return EnumDifference.between(from, to).stream()
        .filter(EnumDifference::isAltered)
        .map(type -> type.versions().either().type())
        .collect(Collectors.toSet());
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
}
