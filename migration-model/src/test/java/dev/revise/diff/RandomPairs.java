package dev.revise.diff;

import dev.revise.operation.RandomOperations;
import dev.revise.operation.RenameColumn;
import dev.revise.operation.RenameTable;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Defined;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Named;
import dev.revise.schema.OtherTypes;
import dev.revise.schema.RandomSchemas;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Two random schemas. The same seed gives the same. */
public record RandomPairs(String schema) {
  public record Pair(Schema from, Schema to) {}

  /** The second is the first after some operations. */
  public Pair related(int seed) {
    Random random = new Random(seed);
    RandomSchemas parts = new RandomSchemas(schema, random);
    Schema from = parts.next();
    return new Pair(from, mutated(from, random, parts));
  }

  /** Each made by itself; some names are the same by chance. */
  Pair unrelated(int seed) {
    Schema from = new RandomSchemas(schema, new Random(seed)).next();
    return new Pair(from, new RandomSchemas(schema, new Random(other(seed))).next());
  }

  /** Each made by itself; the second then takes names of tables and columns from the first. */
  Pair namesakes(int seed) {
    return namesakes(seed, (own, other) -> true);
  }

  /** Namesakes and some operations, so that no column becomes what no database can cast it to. */
  public Pair castable(int seed) {
    Pair pair = namesakes(seed, (own, other) -> own.type().equals(other.type()));
    Random random = new Random(other(other(seed)));
    Schema to = mutated(pair.to(), random, new RandomSchemas(schema, random));
    return isCastable(pair.from(), to) ? new Pair(pair.from(), to) : castable(seed + 1_000_000);
  }

  private Pair namesakes(int seed, BiPredicate<Column, Column> may) {
    Random random = new Random(seed);
    RandomSchemas parts = new RandomSchemas(schema, random);
    Schema from = parts.next();
    SchemaChange to = new SchemaChange(new RandomSchemas(schema, new Random(other(seed))).next());
    List<View> views = List.copyOf(to.schema().views().values());
    views.forEach(view -> attempt(() -> to.drop(view)));
    for (TableName name : List.copyOf(to.schema().tables().keySet())) {
      TableName other = parts.one(List.copyOf(from.tables().keySet()));
      attempt(() -> to.apply(new RenameTable(to.schema().table(name), other.name())));
    }
    for (TableName name : from.tables().keySet()) {
      if (to.schema().tables().containsKey(name)) {
        takeColumns(to, parts, from.table(name), may);
      }
    }
    for (View view : from.views().values()) {
      if (to.schema().tables().keySet().containsAll(view.query().reads())) {
        attempt(() -> to.create(view));
      }
      attempt(() -> to.create(parts.view(view.name(), to.schema())));
    }
    return new Pair(from, to.schema());
  }

  /** The second is the first, but all names of constraints, indexes and sequences are exchanged. */
  Pair renamed(int seed) {
    Random random = new Random(seed);
    RandomSchemas parts = new RandomSchemas(schema, random);
    Schema from = parts.next();
    List<String> names =
        from.tables().values().stream().flatMap(RandomPairs::names).distinct().toList();
    Iterator<String> others = parts.shuffled(names).iterator();
    Map<String, String> exchanged = new HashMap<>();
    names.forEach(name -> exchanged.put(name, others.next()));
    SortedMap<TableName, Table> tables = new TreeMap<>();
    from.tables().forEach((name, table) -> tables.put(name, renamed(table, exchanged)));
    return new Pair(
        from, new Schema(tables, from.views(), from.enums(), from.sequences(), from.objects()));
  }

  private static Stream<String> names(Table table) {
    return Stream.of(
            table.constraints().stream().map(Named::name),
            table.indexes().stream().map(Named::name),
            table.columns().stream().flatMap(column -> column.sequence().stream()))
        .flatMap(names -> names);
  }

  private static Table renamed(Table table, Map<String, String> names) {
    return table
        .withConstraints(
            table.constraints().stream().map(c -> c.withName(names.get(c.name()))).toList())
        .withIndexes(
            table.indexes().stream().map(index -> index.withName(names.get(index.name()))).toList())
        .withColumns(
            table.columns().stream()
                .map(column -> column.withSequence(column.sequence().map(names::get)))
                .toList());
  }

  private static boolean isCastable(Schema from, Schema to) {
    return TableDiff.between(from, to).kept().values().stream()
        .flatMap(pair -> pair.kept().stream().map(c -> List.of(c, after(pair, c))))
        .allMatch(columns -> kind(columns.get(0).type()).equals(kind(columns.get(1).type())));
  }

  private static Column after(TablePair pair, Column column) {
    return pair.to().column(column.name()).orElseThrow();
  }

  /** Within a kind, every type can be cast to every other. */
  static String kind(ColumnType type) {
    if (OtherTypes.has(type)
        || type instanceof Defined
        || type == Simple.BOOLEAN
        || type == Simple.BINARY
        || type == Simple.UUID) {
      return type.toString();
    }
    return type == Simple.DATE || type instanceof Timestamp ? "moment" : "number or text";
  }

  private static void takeColumns(
      SchemaChange change, RandomSchemas parts, Table from, BiPredicate<Column, Column> may) {
    for (Column column : from.columns()) {
      parts.shuffled(change.schema().table(from.name()).columns()).stream()
          .filter(own -> may.test(own, column))
          .findFirst()
          .ifPresent(
              own ->
                  attempt(() -> change.apply(new RenameColumn(from.name(), own, column.name()))));
    }
  }

  private static Schema mutated(Schema from, Random random, RandomSchemas parts) {
    RandomOperations operations = new RandomOperations(random.nextLong(), parts);
    Schema to = from;
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      to = operations.next(to).applyTo(to);
    }
    return to;
  }

  /** Seeds side by side begin alike. */
  private static long other(long seed) {
    return 7919 * seed + 104_729;
  }

  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (MigrationException notHere) {
      // the name is taken
    }
  }
}
