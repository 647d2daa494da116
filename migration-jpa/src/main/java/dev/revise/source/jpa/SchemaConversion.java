package dev.revise.source.jpa;

import dev.revise.schema.EnumType;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import dev.revise.source.ChosenNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.QualifiedSequenceName;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;

/**
 * Hibernate's metadata as a schema.
 *
 * @param usual the schema of what names none
 */
record SchemaConversion(Metadata metadata, String usual) {

  EntityReading reading() {
    Map<Table, List<Attribute>> attributes = Attributes.byTable(metadata);
    Map<Table, Stated> stated = Stated.byTable(metadata);
    List<ConvertedTable> tables = new ArrayList<>();
    List<dev.revise.schema.Sequence> sequences = new ArrayList<>();
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace.getTables().stream()
          .filter(table -> table.isPhysicalTable() && !table.isView())
          .map(
              table ->
                  converted(
                      table,
                      attributes.getOrDefault(table, List.of()),
                      stated.getOrDefault(table, Stated.NOTHING)))
          .forEach(tables::add);
      namespace.getSequences().forEach(sequence -> sequences.add(converted(sequence)));
    }
    return new EntityReading(
        Schema.of(
            tables.stream().map(ConvertedTable::table).toList(),
            views(),
            enums(attributes.values()),
            sequences),
        new ChosenNames(
            tables.stream()
                .collect(
                    Collectors.toMap(
                        table -> table.table().name(),
                        ConvertedTable::chosen,
                        (one, other) -> one))));
  }

  private List<View> views() {
    List<Table> all =
        metadata.collectTableMappings().stream().filter(Table::isPhysicalTable).toList();
    Set<TableName> names = all.stream().map(this::named).collect(Collectors.toSet());
    return all.stream()
        .filter(Table::isView)
        .map(table -> new ViewConversion(table, named(table), names).view())
        .toList();
  }

  private ConvertedTable converted(Table table, List<Attribute> attributes, Stated stated) {
    ColumnConversion columns = new ColumnConversion(metadata, table, usual);
    new Contradictions(columns, attributes).refuse();
    return new TableConversion(columns, attributes, this::named, stated).table();
  }

  private TableName named(Table table) {
    if (table.getCatalog() != null) {
      throw new MigrationException(
          "table %s is in catalog %s; leave the catalog out, a connection knows its database"
              .formatted(table.getName(), table.getCatalog()));
    }
    return new TableName(Optional.ofNullable(table.getSchema()).orElse(usual), table.getName());
  }

  private dev.revise.schema.Sequence converted(Sequence sequence) {
    QualifiedSequenceName name = sequence.getName();
    String schema =
        Optional.ofNullable(name.getSchemaName()).map(given -> given.getText()).orElse(usual);
    String own = name.getSequenceName().getText();
    Unsayable.requireNoOptions(sequence.getOptions(), "of sequence " + own);
    return dev.revise.schema.Sequence.of(new TableName(schema, own))
        .startingWith(sequence.getInitialValue())
        .incrementedBy(sequence.getIncrementSize());
  }

  /** One type for all attributes that name it. */
  private Collection<EnumType> enums(Collection<List<Attribute>> attributes) {
    Map<TableName, EnumType> types = new TreeMap<>();
    for (Attribute attribute : attributes.stream().flatMap(List::stream).toList()) {
      NamedEnum.of(attribute, metadata, usual)
          .map(NamedEnum::type)
          .ifPresent(type -> attribute.naming(() -> merged(types, type)));
    }
    return types.values();
  }

  private static EnumType merged(Map<TableName, EnumType> types, EnumType type) {
    EnumType before = types.getOrDefault(type.name(), type);
    if (!before.equals(type)) {
      throw new MigrationException(
          "enum type %s has the labels %s elsewhere, not %s; rename one of the enums"
              .formatted(type.name(), before.labels(), type.labels()));
    }
    types.put(type.name(), type);
    return type;
  }
}
