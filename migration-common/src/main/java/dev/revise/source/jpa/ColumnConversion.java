package dev.revise.source.jpa;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.source.ChosenName;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;

/** The columns of a table of Hibernate's as columns of ours. */
record ColumnConversion(Metadata metadata, Table table) {

  Column column(Attribute attribute) {
    return attribute.naming(() -> converted(attribute));
  }

  private Column converted(Attribute attribute) {
    org.hibernate.mapping.Column column = attribute.column();
    refuseWhatIsLeft(attribute);
    Column converted =
        Column.of(column.getName(), new TypeConversion(metadata).type(attribute))
            .withNullable(column.isNullable() && !isKey(column))
            .withDefault(defaultValue(column))
            .withComment(Optional.ofNullable(column.getComment()));
    return column.isIdentity()
        ? converted.serial(ChosenName.ofSequence(table.getName(), column.getName()))
        : converted;
  }

  private boolean isKey(org.hibernate.mapping.Column column) {
    return table.hasPrimaryKey() && table.getPrimaryKey().containsColumn(column);
  }

  private static Optional<DefaultValue> defaultValue(org.hibernate.mapping.Column column) {
    return Optional.ofNullable(column.getDefaultValue()).map(sql -> new DefaultText(sql).read());
  }

  private static void refuseWhatIsLeft(Attribute attribute) {
    org.hibernate.mapping.Column column = attribute.column();
    if (column.getGeneratedAs() != null) {
      throw new Unsayable("a generated column", "compute the value in the class or in a view");
    }
    if (column.getCollation() != null) {
      throw new Unsayable("collation " + column.getCollation(), "remove @Collate");
    }
    Unsayable.requireNoOptions(column.getOptions(), "of @Column");
  }
}
