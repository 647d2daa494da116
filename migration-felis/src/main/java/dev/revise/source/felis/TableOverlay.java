package dev.revise.source.felis;

import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Constraint;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.PrimaryKey;
import dev.revise.schema.Table;
import dev.revise.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * In what a table of the database is not as the Felis file says.
 *
 * @param primaryKey the name of its primary key
 * @param names constraints and indexes: name in the Felis file to name in the database
 * @param without the constraints and indexes that the database has not, by their Felis names
 * @param uniques unique constraints that only the database has
 * @param checks check constraints that only the database has
 * @param indexes indexes that only the database has
 * @param constraints when constraints are looked at and what they mean, by their names in the
 *     database
 */
record TableOverlay(
    FilePosition place,
    Optional<String> description,
    Optional<String> primaryKey,
    Map<String, String> names,
    List<String> without,
    List<UniqueConstraint> uniques,
    List<CheckConstraint> checks,
    List<Index> indexes,
    Map<String, ConstraintOverlay> constraints,
    Map<String, ColumnOverlay> columns,
    List<Grant> grants) {

  Table over(Table table) {
    Table edited = table;
    for (Map.Entry<String, ColumnOverlay> column : columns.entrySet()) {
      edited = withColumn(edited, column.getKey(), column.getValue());
    }
    for (String name : without) {
      edited = without(edited, name);
    }
    if (primaryKey.isPresent()) {
      edited = withPrimaryKey(edited, primaryKey.get());
    }
    return said(added(named(edited)))
        .withComment(description.or(table::comment))
        .withGrants(Stream.concat(edited.grants().stream(), grants.stream()).toList());
  }

  /** All at once: two may exchange their names. */
  private Table named(Table table) {
    names.keySet().forEach(name -> requireKnown(table, name));
    List<Constraint> named =
        table.constraints().stream()
            .map(one -> names.containsKey(one.name()) ? one.withName(names.get(one.name())) : one)
            .toList();
    List<Index> renamed = table.indexes().stream().map(one -> one.withName(name(one))).toList();
    return table.withConstraints(named).withIndexes(renamed);
  }

  private Table added(Table table) {
    List<Constraint> all = new ArrayList<>(table.constraints());
    all.addAll(uniques);
    all.addAll(checks);
    return table
        .withConstraints(all)
        .withIndexes(Stream.concat(table.indexes().stream(), indexes.stream()).toList());
  }

  private Table said(Table table) {
    Table edited = table;
    for (Map.Entry<String, ConstraintOverlay> one : constraints.entrySet()) {
      Constraint known =
          known(
              table.constraint(one.getKey()), one.getValue().place(), "constraint " + one.getKey());
      edited = edited.edit(known, one.getValue()::over);
    }
    return edited;
  }

  private String name(Index index) {
    return names.getOrDefault(index.name(), index.name());
  }

  private Table withColumn(Table table, String name, ColumnOverlay overlay) {
    return table.edit(known(table.column(name), overlay.place(), "column " + name), overlay::over);
  }

  private Table without(Table table, String name) {
    requireKnown(table, name);
    return table
        .withConstraints(table.constraints().stream().filter(c -> !c.name().equals(name)).toList())
        .withIndexes(table.indexes().stream().filter(i -> !i.name().equals(name)).toList());
  }

  private Table withPrimaryKey(Table table, String name) {
    PrimaryKey key = known(table.primaryKey(), place, "primary key");
    return table.edit(key, one -> one.withName(name));
  }

  private void requireKnown(Table table, String name) {
    if (table.constraint(name).isEmpty() && table.index(name).isEmpty()) {
      throw place.problem(
          "the Felis file has no constraint or index \"%s\" of %s; correct or remove it"
              .formatted(name, table.name().name()));
    }
  }

  private static <T> T known(Optional<T> found, FilePosition place, String what) {
    Supplier<RuntimeException> missing =
        () -> place.problem("the table has no " + what + "; correct or remove this");
    return found.orElseThrow(missing);
  }
}
