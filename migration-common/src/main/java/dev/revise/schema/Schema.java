package dev.revise.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tables and views of a database, in one or several of its schemas.
 *
 * <p>The order of columns is presentation: compare {@link #ignoringColumnOrder()}, because a
 * database cannot put a column back in its place.
 *
 * <p>Every edit either gives a schema that a database could hold or throws a {@link
 * MigrationException} that says why there is none.
 */
public record Schema(SortedMap<TableName, Table> tables, SortedMap<TableName, View> views) {
  private static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>());

  public Schema {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
  }

  public static Schema empty() {
    return EMPTY;
  }

  /** A schema of these, looked at once as a whole, which takes less time than adding each. */
  public static Schema of(Collection<Table> tables, Collection<View> views) {
    Schema schema = new Schema(byName(tables, Table::name), byName(views, View::name));
    tables.forEach(table -> schema.rules().requireReferenced(table.checked()));
    views.forEach(schema.rules()::requireReadable);
    schema.names().map(TableName::schema).distinct().forEach(schema.rules()::requireDistinctNames);
    return schema;
  }

  public Table table(TableName name) {
    return found(tables, name, "table");
  }

  public View view(TableName name) {
    return found(views, name, "view");
  }

  /** The foreign keys that reference a table, its own included, with the tables they stand on. */
  public List<BoundKey> keysInto(TableName name) {
    return tables.values().stream()
        .flatMap(table -> table.foreignKeys().map(key -> new BoundKey(table.name(), key)))
        .filter(bound -> bound.key().references().equals(name))
        .toList();
  }

  /** The foreign keys that reference exactly these columns of a table, whatever their order. */
  public List<BoundKey> keysInto(TableName name, List<String> columns) {
    return keysInto(name).stream().filter(bound -> bound.references(name, columns)).toList();
  }

  public Schema plus(Table table) {
    rules().requireFree(table.name());
    return checked(withTable(table.name(), table.checked()), table.name());
  }

  public Schema minus(Table table) {
    rules().requireSame(table);
    rules().requireUnread(table.name());
    rules().requireUnreferenced(table.name());
    return withoutTable(table.name());
  }

  public Schema plus(View view) {
    rules().requireFree(view.name());
    rules().requireReadable(view);
    SortedMap<TableName, View> more = new TreeMap<>(views);
    more.put(view.name(), view);
    Schema edited = new Schema(tables, more);
    edited.rules().requireDistinctNames(view.name().schema());
    return edited;
  }

  public Schema minus(View view) {
    rules().requireSame(view);
    rules().requireUnread(view.name());
    SortedMap<TableName, View> fewer = new TreeMap<>(views);
    fewer.remove(view.name());
    return new Schema(tables, fewer);
  }

  /** The schema with one table changed; its name stays. */
  public Schema edit(TableName name, UnaryOperator<Table> edit) {
    return checked(withTable(name, edit.apply(table(name)).checked()), name);
  }

  /** The schema with one view's comment or grants changed. */
  public Schema editView(TableName name, UnaryOperator<View> edit) {
    SortedMap<TableName, View> edited = new TreeMap<>(views);
    edited.put(name, edit.apply(view(name)));
    return new Schema(tables, edited);
  }

  /** The schema after a table changed its name, in the keys that reference it too. */
  public Schema withTableRenamed(Table table, String to) {
    rules().requireSame(table);
    rules().requireUnread(table.name());
    TableName renamed = table.name().withName(to);
    rules().requireFree(renamed);
    Schema edited =
        withoutTable(table.name())
            .withTable(renamed, table(table.name()).withName(renamed))
            .mapKeysInto(table.name(), key -> key.withReferences(renamed, key.referencedColumns()));
    return checked(edited, renamed);
  }

  /** The schema after a column changed its name, in the keys that reference it too. */
  public Schema withColumnRenamed(TableName table, Column column, String to) {
    requireUnread(table, column.name());
    requireUnread(table, to);
    return withTable(table, table(table).withColumnRenamed(column, to))
        .mapKeysInto(table, key -> key.withReferencedColumnRenamed(column.name(), to));
  }

  /** The views that read that column and so hold it fast. */
  public List<View> readers(TableName table, String column) {
    return views.values().stream().filter(view -> view.reads(table, column)).toList();
  }

  /** A sentence if a view reads that column and so holds it fast. */
  public void requireUnread(TableName table, String column) {
    readers(table, column).stream()
        .findFirst()
        .ifPresent(
            view -> {
              throw new MigrationException(
                  "view %s reads %s.%s; drop the view before and create it again after"
                      .formatted(view.name(), table, column));
            });
  }

  public Schema ignoringColumnOrder() {
    SortedMap<TableName, Table> sorted = new TreeMap<>();
    tables.forEach((name, table) -> sorted.put(name, table.ignoringColumnOrder()));
    return new Schema(sorted, views);
  }

  /** The names of all tables and views. */
  public Stream<TableName> names() {
    return Stream.concat(tables.keySet().stream(), views.keySet().stream());
  }

  private SchemaRules rules() {
    return new SchemaRules(this);
  }

  /** The edited schema, after a look at the table that changed and at the keys into it. */
  private static Schema checked(Schema edited, TableName changed) {
    SchemaRules rules = edited.rules();
    rules.requireReferenced(edited.table(changed));
    edited.keysInto(changed).forEach(rules::requireUnique);
    rules.requireDistinctNames(changed.schema());
    return edited;
  }

  private static <T> SortedMap<TableName, T> byName(
      Collection<T> all, Function<T, TableName> name) {
    SortedMap<TableName, T> named = new TreeMap<>();
    for (T one : all) {
      if (named.put(name.apply(one), one) != null) {
        throw new MigrationException(name.apply(one) + " is there twice");
      }
    }
    return named;
  }

  private Schema mapKeysInto(TableName name, UnaryOperator<ForeignKey> edit) {
    Schema schema = this;
    for (BoundKey bound : keysInto(name)) {
      Table table = schema.table(bound.table());
      schema =
          schema.withTable(
              bound.table(), table.edit(bound.key(), key -> edit.apply((ForeignKey) key)));
    }
    return schema;
  }

  private static <T> T found(Map<TableName, T> all, TableName name, String kind) {
    return Optional.ofNullable(all.get(name))
        .orElseThrow(() -> new MigrationException("there is no " + kind + " " + name));
  }

  private Schema withTable(TableName name, Table table) {
    SortedMap<TableName, Table> edited = new TreeMap<>(tables);
    edited.put(name, table);
    return new Schema(edited, views);
  }

  private Schema withoutTable(TableName name) {
    SortedMap<TableName, Table> fewer = new TreeMap<>(tables);
    fewer.remove(name);
    return new Schema(fewer, views);
  }
}
