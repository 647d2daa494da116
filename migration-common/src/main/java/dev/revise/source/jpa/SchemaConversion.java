package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.Table;

/**
 * Hibernate's metadata as a schema.
 *
 * @param usual the schema of a table whose entity names none
 */
record SchemaConversion(Metadata metadata, String usual) {

  Schema schema() {
    Map<Table, List<Attribute>> attributes = Attributes.byTable(metadata);
    List<dev.revise.schema.Table> converted = new ArrayList<>();
    for (Table table : tables()) {
      List<Attribute> own = attributes.getOrDefault(table, List.of());
      new Contradictions(metadata, table, own).refuse();
      converted.add(new TableConversion(metadata, table, own, this::named).table());
    }
    refuseSequences();
    return Schema.of(converted, List.of());
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace.getTables().stream().filter(Table::isPhysicalTable).forEach(tables::add);
    }
    return tables;
  }

  private TableName named(Table table) {
    if (table.getCatalog() != null) {
      throw new MigrationException(
          "table %s is in catalog %s; leave the catalog out, a connection knows its database"
              .formatted(table.getName(), table.getCatalog()));
    }
    return new TableName(Optional.ofNullable(table.getSchema()).orElse(usual), table.getName());
  }

  private void refuseSequences() {
    for (Namespace namespace : metadata.getDatabase().getNamespaces()) {
      namespace
          .getSequences()
          .forEach(
              sequence -> {
                throw new Unsayable(
                    "sequence " + sequence.getName().getSequenceName().getText(),
                    "write @GeneratedValue(strategy = GenerationType.IDENTITY)");
              });
    }
  }
}
