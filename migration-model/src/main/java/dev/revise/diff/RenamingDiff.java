package dev.revise.diff;

import dev.revise.diff.RenameOrder.Step;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.DiffObject;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What leads from one schema to another where some things have other names: what is in the way
 * goes, everything takes its name, and the rest follows as between any two schemas.
 *
 * @param cleared the first schema without what is in the way
 * @param clearing what leads there
 * @param renaming the renames alone, in order
 */
record RenamingDiff(
    Schema to, TableRenames names, Schema cleared, SchemaDiff clearing, Operations renaming) {

  /**
   * @throws dev.revise.schema.MigrationException if a rename names what is not there
   */
  static RenamingDiff between(Schema from, Schema to, Renames renames) {
    TableRenames names = new TableRenames(renames);
    new RenameRules(from, to, names).check();
    Schema cleared = new Clearing(from, names).cleared();
    return new RenamingDiff(
        to, names, cleared, SchemaDiff.of(from, cleared), renaming(cleared, to, renames));
  }

  Operations operations() {
    Operations rest = SchemaDiff.between(renamed(), to);
    return new Operations(
        Stream.of(clearing.operations(), renaming, rest).flatMap(Operations::stream).toList());
  }

  /** What is left of the first schema, under the new names. */
  Schema renamed() {
    return renaming.applyTo(cleared);
  }

  private static Operations renaming(Schema cleared, Schema to, Renames renames) {
    SchemaChange change = new SchemaChange(cleared);
    renames.tables().stream()
        .map(rename -> rename.from().schema())
        .distinct()
        .sorted()
        .forEach(schema -> renameTables(change, schema, to, renames));
    renames.columns().stream()
        .map(ColumnRename::table)
        .distinct()
        .sorted()
        .forEach(table -> renameColumns(change, table, to, renames));
    return change.operations();
  }

  private static void renameTables(SchemaChange change, String schema, Schema to, Renames renames) {
    List<Step> steps =
        renames.tables().stream()
            .filter(rename -> rename.from().schema().equals(schema))
            .map(rename -> new Step(rename.from().name(), rename.to()))
            .toList();
    for (Step step : RenameOrder.of(steps, takenIn(schema, change.schema(), to))) {
      Table table = change.schema().table(new TableName(schema, step.from()));
      change.apply(new RenameTable(table, step.to()));
    }
  }

  private static void renameColumns(
      SchemaChange change, TableName name, Schema to, Renames renames) {
    List<Step> steps =
        new TableRenames(renames)
            .of(name)
            .map(rename -> new Step(rename.from(), rename.to()))
            .toList();
    Predicate<String> taken =
        column ->
            isIn(change.schema(), name, column)
                || isIn(to, name, column)
                || !change.schema().readers(name, column).isEmpty()
                || !change.schema().holders(name, column).isEmpty();
    for (Step step : RenameOrder.of(steps, taken)) {
      Column column = change.schema().table(name).column(step.from()).orElseThrow();
      change.apply(new RenameColumn(name, column, step.to()));
    }
  }

  private static boolean isIn(Schema schema, TableName table, String column) {
    return schema.table(table).column(column).isPresent();
  }

  /** Tables share their names with everything that is a relation. */
  private static Predicate<String> takenIn(String schema, Schema from, Schema to) {
    TreeSet<String> taken = new TreeSet<>();
    for (Schema side : List.of(from, to)) {
      side.named()
          .map(DiffObject::on)
          .filter(name -> name.schema().equals(schema))
          .forEach(name -> taken.add(name.name()));
      side.tables().values().forEach(table -> RelationNames.of(table).forEach(taken::add));
    }
    return taken::contains;
  }

  /** What goes because its name is taken, but for views that only step aside. */
  List<Difference> inTheWay(Schema followed) {
    return clearing.differences(name -> !followed.views().containsKey(name));
  }

  /** A line for each rename, with its operations. */
  List<Difference> differences() {
    return Stream.concat(
            names.renames().tables().stream()
                .sorted(Comparator.comparing(TableRename::from))
                .map(this::difference),
            names.renames().columns().stream()
                .sorted(Comparator.comparing(ColumnRename::table).thenComparing(ColumnRename::from))
                .map(this::difference))
        .toList();
  }

  private Difference difference(TableRename rename) {
    return new Difference(
        "table %s is named %s, expected %s"
            .formatted(rename.from(), rename.from().name(), rename.to()),
        SchemaDifference.Part.TABLE.words(),
        false,
        new RenameTrail(renaming).of(rename));
  }

  private Difference difference(ColumnRename rename) {
    return new Difference(
        "column %s.%s is named %s, expected %s"
            .formatted(names.before(rename.table()), rename.from(), rename.from(), rename.to()),
        SchemaDifference.Part.COLUMN.words(),
        false,
        new RenameTrail(renaming).of(rename));
  }
}
