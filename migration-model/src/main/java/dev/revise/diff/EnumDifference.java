package dev.revise.diff;

import dev.revise.operation.CreateEnum;
import dev.revise.operation.DropEnum;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.EnumType;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.List;

/** An enum type that goes, comes or gets other labels. */
record EnumDifference(Versions<EnumType> versions) implements SchemaDifference<EnumType> {
  static List<EnumDifference> between(Schema from, Schema to) {
    return Versions.of(from.enums(), to.enums()).stream()
        .filter(Versions::differ)
        .map(EnumDifference::new)
        .toList();
  }

  @Override
  public TableName on() {
    return versions.either().name();
  }

  @Override
  public Part part() {
    return Part.ENUM;
  }

  @Override
  public String title(EnumType type) {
    return "enum type " + type.name();
  }

  @Override
  public String contrast(EnumType actual, EnumType expected) {
    return title(actual)
        + " has labels %s, expected %s".formatted(actual.labels(), expected.labels());
  }

  @Override
  public void drop(SchemaChange change) {
    if (versions.isGone()) {
      change.apply(new DropEnum(versions.either()));
    }
  }

  @Override
  public void alter(SchemaChange change) {
    if (isAltered()) {
      change.alterEnum(on(), versions.after().orElseThrow().labels().toArray(String[]::new));
    }
  }

  @Override
  public void create(SchemaChange change) {
    if (versions.isCome()) {
      change.apply(new CreateEnum(versions.either()));
    }
  }

  boolean isAltered() {
    return !versions.isGone() && !versions.isCome();
  }
}
