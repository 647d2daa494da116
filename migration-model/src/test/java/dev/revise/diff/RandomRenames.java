package dev.revise.diff;

import dev.revise.diff.RandomPairs.Pair;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnRename;
import dev.revise.schema.MigrationException;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.TableRename;
import dev.revise.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Two random schemas and random renames between them. The same seed gives the same. */
record RandomRenames(String schema) {
  record RenamedPair(Schema from, Schema to, Renames renames) {
    Operations difference() {
      return SchemaDiff.between(from, to, renames);
    }

    /** The way back, but for computed columns, which may go with what they are computed from. */
    RenamedPair reversed() {
      List<ColumnRename> kept =
          renames.columns().stream()
              .filter(r -> to.table(r.table()).column(r.to()).orElseThrow().generation().isEmpty())
              .toList();
      Renames back = new StandingRenames(new Renames(renames.tables(), kept)).reversed().renames();
      return new RenamedPair(to, from, isAllowed(to, from, back) ? back : Renames.none());
    }
  }

  /** Whatever may be called a rename of two schemas that somebody else made. */
  RenamedPair between(int seed, IntFunction<Pair> pairs) {
    Pair pair = pairs.apply(seed);
    RandomSchemas parts = new RandomSchemas(schema, new Random(31L * seed + 17));
    Renames renames = Renames.none();
    List<TableName> befores = parts.shuffled(List.copyOf(pair.from().tables().keySet()));
    for (TableName after : parts.shuffled(List.copyOf(pair.to().tables().keySet()))) {
      for (TableName before : befores) {
        renames = withTable(pair, renames, parts, before, after);
      }
    }
    for (TableName after : pair.to().tables().keySet()) {
      renames = withColumns(pair, renames, parts, after);
    }
    return new RenamedPair(pair.from(), pair.to(), renames);
  }

  /** As {@link #between}, but no column becomes what no database can cast it to. */
  RenamedPair castable(int seed, IntFunction<Pair> pairs) {
    RenamedPair pair = between(seed, pairs);
    return pair.difference().stream().allMatch(RandomRenames::isCastable)
        ? pair
        : castable(seed + 1_000_000, pairs);
  }

  private static boolean isCastable(Operation operation) {
    return !(operation instanceof AlterColumn alter)
        || RandomPairs.kind(alter.from().type()).equals(RandomPairs.kind(alter.to().type()));
  }

  /** The second is the first under other names, some of them exchanged; everything follows. */
  RenamedPair pure(int seed) {
    RandomSchemas parts = new RandomSchemas(schema, new Random(seed));
    Schema from = parts.next();
    SchemaChange change =
        new SchemaChange(
            new Schema(
                from.tables(), new TreeMap<>(), from.enums(), from.sequences(), from.objects()));
    List<TableRename> tables = renameTables(change, parts);
    List<ColumnRename> columns = new ArrayList<>();
    for (TableName table : List.copyOf(change.schema().tables().keySet())) {
      columns.addAll(renameColumns(change, parts, table));
    }
    Renames renames = new Renames(tables, columns);
    Schema to = new FollowingViews(new TableRenames(renames)).addedTo(change.schema(), from);
    List<View> following = List.copyOf(to.views().values());
    return following.size() == from.views().size()
        ? new RenamedPair(from, to, renames)
        : pure(seed + 1_000_000);
  }

  private static List<TableRename> renameTables(SchemaChange change, RandomSchemas parts) {
    List<Table> tables = List.copyOf(change.schema().tables().values());
    List<String> names = parts.shuffled(tables.stream().map(t -> t.name().name()).toList());
    for (int i = 0; i < tables.size(); i++) {
      change.apply(new RenameTable(change.schema().table(tables.get(i).name()), "~" + i));
    }
    List<TableRename> renames = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      TableName between = tables.get(i).name().withName("~" + i);
      String name = (parts.one(List.of(0, 1, 2, 3, 4, 5)) % 3 == 0) ? parts.name() : names.get(i);
      boolean taken = !attempt(() -> change.apply(renaming(change, between, name)));
      String after = taken ? between.name() : name;
      if (!after.equals(tables.get(i).name().name())) {
        renames.add(new TableRename(tables.get(i).name(), after));
      }
    }
    return renames;
  }

  private static RenameTable renaming(SchemaChange change, TableName table, String to) {
    return new RenameTable(change.schema().table(table), to);
  }

  private static List<ColumnRename> renameColumns(
      SchemaChange change, RandomSchemas parts, TableName table) {
    List<Column> columns = change.schema().table(table).columns();
    List<String> names = parts.shuffled(columns.stream().map(Column::name).toList());
    for (int i = 0; i < columns.size(); i++) {
      change.apply(new RenameColumn(table, now(change, table, columns.get(i).name()), "~" + i));
    }
    List<ColumnRename> renames = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column between = now(change, table, "~" + i);
      String name = (parts.one(List.of(0, 1, 2, 3, 4, 5)) % 3 == 0) ? parts.name() : names.get(i);
      boolean taken = !attempt(() -> change.apply(new RenameColumn(table, between, name)));
      String after = taken ? between.name() : name;
      if (!after.equals(columns.get(i).name())) {
        renames.add(new ColumnRename(table, columns.get(i).name(), after));
      }
    }
    return renames;
  }

  private static Column now(SchemaChange change, TableName table, String column) {
    return change.schema().table(table).column(column).orElseThrow();
  }

  private static Renames withTable(
      Pair pair, Renames renames, RandomSchemas parts, TableName before, TableName after) {
    return (parts.one(List.of(0, 1, 2, 3, 4, 5)) % 2 == 0)
        ? renames
        : allowed(
            pair, renames, new Renames(List.of(new TableRename(before, after.name())), List.of()));
  }

  private static Renames withColumns(
      Pair pair, Renames renames, RandomSchemas parts, TableName after) {
    Table before = pair.from().tables().get(new TableRenames(renames).before(after));
    Renames more = renames;
    if (before == null || new TableRenames(renames).isAnother(after)) {
      return renames;
    }
    for (Column column : parts.shuffled(pair.to().table(after).columns())) {
      if (!(parts.one(List.of(0, 1, 2, 3, 4, 5)) % 3 == 0)) {
        ColumnRename rename =
            new ColumnRename(after, parts.one(before.columns()).name(), column.name());
        more = allowed(pair, more, new Renames(List.of(), List.of(rename)));
      }
    }
    return more;
  }

  /** With one more rename, if that is one. */
  private static Renames allowed(Pair pair, Renames renames, Renames one) {
    Renames more = renames.and(one);
    return isAllowed(pair.from(), pair.to(), more) ? more : renames;
  }

  private static boolean isAllowed(Schema from, Schema to, Renames renames) {
    TableRenames names = new TableRenames(renames);
    return attempt(() -> new RenameRules(from, to, names).check());
  }

  private static boolean attempt(Runnable step) {
    try {
      step.run();
      return true;
    } catch (MigrationException notHere) {
      return false;
    }
  }
}
