package dev.revise.schema;

import java.util.List;

/**
 * A type whose values are a few words; a column names it as {@link ColumnType.Defined}.
 *
 * @param labels the values in the order in which they compare
 */
public record EnumType(TableName name, List<String> labels) implements SchemaObject {
  public EnumType {
    labels = Names.key(name.name(), labels);
    labels.forEach(Names::checked);
  }

  public static EnumType of(TableName name, String... labels) {
    return new EnumType(name, List.of(labels));
  }

  /** The type of a column that holds one of the labels. */
  public ColumnType type() {
    return new ColumnType.Defined(name);
  }

  /** Those of the labels that the other has not. */
  public List<String> labelsWithout(EnumType other) {
    return labels.stream().filter(label -> !other.labels.contains(label)).toList();
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.ENUM;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.enumType(this);
  }
}
