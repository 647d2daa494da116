package dev.revise.source.jpa;

import dev.revise.schema.Column;
import dev.revise.schema.DefaultValue;
import dev.revise.source.CheckText;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Table;

/**
 * The columns of a table of Hibernate's as columns of ours.
 *
 * @param usual the schema of what is called by its name alone
 */
record ColumnConversion(Metadata metadata, Table table, String usual) {

  Column column(Attribute attribute) {
    return attribute.naming(() -> converted(attribute));
  }

  private Column converted(Attribute attribute) {
    org.hibernate.mapping.Column column = attribute.column();
    refuseWhatIsLeft(attribute);
    return Column.of(column.getName(), new TypeConversion(metadata, usual).type(attribute))
        .withNullable(column.isNullable() && !isKey(column))
        .withDefault(defaultValue(column))
        .withComment(Optional.ofNullable(column.getComment()));
  }

  private boolean isKey(org.hibernate.mapping.Column column) {
    return table.hasPrimaryKey() && table.getPrimaryKey().containsColumn(column);
  }

  private Optional<DefaultValue> defaultValue(org.hibernate.mapping.Column column) {
    if (column.isIdentity()) {
      return Optional.of(new DefaultValue.Identity(false));
    }
    return new DefinedColumn(column)
        .defaultSql()
        .map(sql -> new DefaultText(sql, usual).read())
        .or(() -> stated(column));
  }

  private Optional<DefaultValue> stated(org.hibernate.mapping.Column column) {
    return Optional.ofNullable(column.getGeneratedAs())
        .<DefaultValue>map(sql -> new DefaultValue.Generated(quoted(sql)))
        .or(
            () ->
                Optional.ofNullable(column.getDefaultValue())
                    .map(sql -> new DefaultText(sql, usual).read()));
  }

  private String quoted(String sql) {
    return new CheckText(sql)
        .quoting(table.getColumns().stream().map(org.hibernate.mapping.Column::getName).toList());
  }

  private static void refuseWhatIsLeft(Attribute attribute) {
    org.hibernate.mapping.Column column = attribute.column();
    Unsayable.requireNoOptions(column.getOptions(), "of @Column");
  }
}
