package dev.revise.generate;

import com.palantir.javapoet.CodeBlock;
import dev.revise.operation.AddConstraint;
import dev.revise.operation.CreateTable;
import dev.revise.operation.Operation;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code schema.create(exposure(), ccdexposure())}: tables, and the foreign keys that follow. */
record Creations(Values values, Members members) implements Reader {

  @Override
  public Optional<Phrase> read(Schema schema, List<Operation> operations) {
    Map<TableName, Table> tables = new LinkedHashMap<>();
    operations.stream()
        .takeWhile(CreateTable.class::isInstance)
        .map(operation -> ((CreateTable) operation).table())
        .forEach(table -> tables.put(table.name(), table));
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    addKeys(tables, operations.subList(tables.size(), operations.size()));
    return Optional.of(phrase(List.copyOf(tables.values())));
  }

  /** As long as they come in the order in which creating the tables adds them. */
  private static void addKeys(Map<TableName, Table> tables, List<Operation> operations) {
    List<TableName> order = List.copyOf(tables.keySet());
    int last = 0;
    String name = "";
    for (Operation operation : operations) {
      if (!(operation instanceof AddConstraint add)
          || !(add.constraint() instanceof ForeignKey key)
          || !tables.containsKey(add.table())) {
        return;
      }
      int at = order.indexOf(add.table());
      if (at < last || at == last && key.name().compareTo(name) <= 0) {
        return;
      }
      last = at;
      name = key.name();
      tables.computeIfPresent(add.table(), (n, table) -> table.with(key));
    }
  }

  private Phrase phrase(List<Table> tables) {
    List<CodeBlock> methods = new ArrayList<>();
    tables.forEach(table -> methods.add(members.method(table.name(), values.table(table))));
    return new Phrase(
        Phrase.SCHEMA,
        "create",
        CreateTable.class,
        methods,
        List.of(),
        change -> change.create(tables.toArray(Table[]::new)));
  }
}
