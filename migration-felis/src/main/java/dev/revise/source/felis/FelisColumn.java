package dev.revise.source.felis;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.DefaultValue;
import java.util.Optional;

/** A column as its Felis file describes it, whether it stands there or is copied from another. */
record FelisColumn(Element element, ColumnFields fields) {

  /** This column, or a sentence that says in what it contradicts itself. */
  FelisColumn checked() {
    requireLength();
    if (fields.precision().isPresent() && datatype() != Datatype.TIMESTAMP) {
      throw element.problem(
          "\"precision\" is for datatype timestamp, not %s; remove it"
              .formatted(datatype().word()));
    }
    if (isNumbered() && fields.value().isPresent()) {
      throw element.problem(
          "a column with \"autoincrement: true\" has no \"value\"; remove one of the two");
    }
    column();
    return this;
  }

  /** The same under the overrides of a reference to it. */
  FelisColumn overridden(Element by, ColumnFields overrides) {
    return new FelisColumn(by, overrides.over(fields));
  }

  String name() {
    return element.name();
  }

  String id() {
    return element.id();
  }

  Datatype datatype() {
    return fields.datatype().orElseThrow(() -> element.problem("\"datatype\" is missing; add it"));
  }

  /** Whether it asks to be numbered, whatever the rule says. */
  boolean isNumbered() {
    return fields.autoincrement().equals(Optional.of(true));
  }

  /** The column before anyone looks at the keys of its table. */
  Column column() {
    return element
        .place()
        .locating(
            () ->
                Column.of(element.name(), type())
                    .withNullable(fields.nullable().orElse(true))
                    .withDefault(defaultValue())
                    .withComment(fields.comment()));
  }

  private ColumnType type() {
    return fields
        .databaseType()
        .orElseGet(
            () ->
                datatype() == Datatype.TIMESTAMP
                    ? new Timestamp(fields.precision(), false)
                    : datatype().type(fields.length().orElse(0)));
  }

  private Optional<DefaultValue> defaultValue() {
    return fields.value().map(value -> new DefaultReader(element, datatype()).read(value));
  }

  private void requireLength() {
    if (datatype().sized && fields.length().isEmpty()) {
      throw element.problem("datatype %s needs a \"length\"; add it".formatted(datatype().word()));
    }
  }
}
