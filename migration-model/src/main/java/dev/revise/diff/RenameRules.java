package dev.revise.diff;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Nearest;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.UsageException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What renames must name: something that is there before, and its new name afterwards. */
record RenameRules(Schema from, Schema to, TableRenames names) {

  void check() {
    List<TableRename> tables = names.renames().tables();
    List<ColumnRename> columns = names.renames().columns();
    requireDistinct(tables, TableRename::from, "table %s is renamed twice; say it once");
    requireDistinct(tables, TableRename::renamed, "two tables are renamed to %s; name one");
    requireDistinct(columns, RenameRules::before, "column %s is renamed twice; say it once");
    requireDistinct(columns, RenameRules::after, "two columns are renamed to %s; name one");
    tables.forEach(this::requireThere);
    columns.forEach(this::requireThere);
    tables.forEach(this::requireNoEnum);
    tables.forEach(this::requireSharedColumn);
    columns.forEach(this::requireStaying);
  }

  private static <R> void requireDistinct(
      List<R> renames, Function<R, Object> name, String sentence) {
    Set<Object> seen = new HashSet<>();
    renames.stream()
        .map(name)
        .filter(one -> !seen.add(one))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new UsageException(sentence.formatted(twice));
            });
  }

  /** Columns may be of that type, so it cannot make room first. */
  private void requireNoEnum(TableRename rename) {
    if (from.enums().containsKey(rename.renamed())) {
      throw new UsageException(
          "table %s cannot be renamed to %s while an enum type has that name; let the type go before"
              .formatted(rename.from(), rename.to()));
    }
  }

  private void requireThere(TableRename rename) {
    requireNew(rename.from(), rename.from().name(), rename.to());
    requireTable(from, rename.from(), "there is no table %s to rename");
    requireTable(
        to, rename.renamed(), "table " + rename.from() + " is renamed to %s, which is not there");
  }

  private void requireSame(ColumnRename rename) {
    if (names.isAnother(rename.table())) {
      throw new UsageException(
          "column %s.%s cannot come from another table; %s is renamed to %s"
              .formatted(rename.table(), rename.to(), rename.table(), names.after(rename.table())));
    }
  }

  private void requireThere(ColumnRename rename) {
    TableName before = names.before(rename.table());
    requireNew(before + "." + rename.from(), rename.from(), rename.to());
    requireTable(from, before, "there is no table %s with a column to rename");
    requireSame(rename);
    requireTable(to, rename.table(), "there is no table %s with a renamed column");
    requireColumn(
        from.table(before), rename.from(), "there is no column " + before + ".%s to rename");
    requireColumn(
        to.table(rename.table()),
        rename.to(),
        "column %s.%s is renamed to %%s, which is not there".formatted(before, rename.from()));
  }

  private void requireSharedColumn(TableRename rename) {
    if (!names.sharesColumn(from, to, rename)) {
      throw new UsageException(
          "tables %s and %s have no column in common; say which of them are renamed as well"
              .formatted(rename.from(), rename.renamed()));
    }
  }

  private void requireStaying(ColumnRename rename) {
    Table before = from.table(names.before(rename.table()));
    if (new Clearing(from, names).goingColumns(before).contains(rename.from())) {
      throw new UsageException(
          "column %s.%s is computed from a column that goes, and goes with it; leave its rename out"
              .formatted(before.name(), rename.from()));
    }
  }

  private static void requireNew(Object named, String name, String renamed) {
    if (name.equals(renamed)) {
      throw new UsageException("%s has that name already; leave it out".formatted(named));
    }
  }

  private static void requireTable(Schema schema, TableName name, String sentence) {
    if (!schema.tables().containsKey(name)) {
      throw absent(
          sentence, name.toString(), schema.tables().keySet().stream().map(Object::toString));
    }
  }

  private static void requireColumn(Table table, String column, String sentence) {
    if (table.column(column).isEmpty()) {
      throw absent(sentence, column, table.columns().stream().map(Column::name));
    }
  }

  private static MigrationException absent(String sentence, String name, Stream<String> known) {
    return new UsageException(sentence.replace("%s", name) + Nearest.hint(name, known.toList()));
  }

  private static String before(ColumnRename rename) {
    return rename.table() + "." + rename.from();
  }

  private static String after(ColumnRename rename) {
    return rename.table() + "." + rename.to();
  }
}
