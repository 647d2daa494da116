package dev.revise.schema;

import dev.revise.schema.DiffObject.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tables and views of a database, in one or several of its schemas, and the types and sequences
 * that no table brings along.
 *
 * <p>The order of columns is presentation: compare {@link #ignoringColumnOrder()}, because a
 * database cannot put a column back in its place.
 *
 * <p>Every edit either gives a schema that a database could hold or throws a {@link
 * MigrationException} that says why there is none.
 */
public record Schema(
    SortedMap<TableName, Table> tables,
    SortedMap<TableName, View> views,
    SortedMap<TableName, EnumType> enums,
    SortedMap<TableName, Sequence> sequences,
    SortedMap<ObjectId, CarriedObject> objects) {
  private static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>());

  public Schema {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
    enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
    sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
    objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
  }

  public Schema(SortedMap<TableName, Table> tables, SortedMap<TableName, View> views) {
    this(tables, views, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  public static Schema empty() {
    return EMPTY;
  }

  /** A schema of these, looked at once as a whole, which takes less time than adding each. */
  public static Schema of(Collection<Table> tables, Collection<View> views) {
    return of(tables, views, List.of(), List.of());
  }

  public static Schema of(
      Collection<Table> tables,
      Collection<View> views,
      Collection<EnumType> enums,
      Collection<Sequence> sequences) {
    return of(tables, views, enums, sequences, List.of());
  }

  public static Schema of(
      Collection<Table> tables,
      Collection<View> views,
      Collection<EnumType> enums,
      Collection<Sequence> sequences,
      Collection<CarriedObject> objects) {
    Schema schema =
        new Schema(
            byName(tables, Table::name),
            byName(views, View::name),
            byName(enums, EnumType::name),
            byName(sequences, Sequence::name),
            byName(objects, CarriedObject::id));
    tables.forEach(table -> schema.rules().requireReferenced(table.checked()));
    tables.forEach(schema.rules()::requireDefaults);
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
    List<BoundKey> keys = new ArrayList<>();
    for (Table table : tables.values()) {
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof ForeignKey key && key.references().equals(name)) {
          keys.add(new BoundKey(table.name(), key));
        }
      }
    }
    return List.copyOf(keys);
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
    rules().requireUnneeded(table.name());
    rules().requireUnreferenced(table.name());
    return withoutTable(table.name());
  }

  public Schema plus(View view) {
    rules().requireFree(view.name());
    rules().requireReadable(view);
    Schema edited = withViews(with(views, view.name(), view));
    edited.rules().requireDistinctNames(view.name().schema());
    return edited;
  }

  public Schema minus(View view) {
    rules().requireSame(view);
    rules().requireUnread(view.name());
    rules().requireUnneeded(view.name());
    return withViews(without(views, view.name()));
  }

  public EnumType enumType(TableName name) {
    return found(enums, name, "enum type");
  }

  public Sequence sequence(TableName name) {
    return found(sequences, name, "sequence");
  }

  public Schema plus(EnumType type) {
    rules().requireFree(type.name());
    return withEnums(with(enums, type.name(), type));
  }

  public Schema minus(EnumType type) {
    rules().requireSame(type, enumType(type.name()));
    rules().requireUnused(type);
    rules().requireUnneeded(type.name());
    return withEnums(without(enums, type.name()));
  }

  /** The schema with other labels of an enum type; no view reads a column that holds them. */
  public Schema edit(EnumType from, EnumType to) {
    rules().requireSame(from, enumType(from.name()));
    columnsOf(to.type()).forEach(user -> requireUnread(user.table(), user.column().name()));
    Schema edited = withEnums(with(enums, to.name(), to));
    edited.tables.values().forEach(edited.rules()::requireDefaults);
    return edited;
  }

  public Schema plus(Sequence sequence) {
    rules().requireFree(sequence.name());
    Schema edited = withSequences(with(sequences, sequence.name(), sequence));
    edited.rules().requireDistinctNames(sequence.name().schema());
    return edited;
  }

  public Schema minus(Sequence sequence) {
    rules().requireSame(sequence, sequence(sequence.name()));
    rules().requireUnused(sequence);
    rules().requireUnneeded(sequence.name());
    return withSequences(without(sequences, sequence.name()));
  }

  public Schema edit(Sequence from, Sequence to) {
    rules().requireSame(from, sequence(from.name()));
    return withSequences(with(sequences, to.name(), to));
  }

  public CarriedObject object(ObjectId id) {
    return Optional.ofNullable(objects.get(id))
        .orElseThrow(() -> new MigrationException("there is no " + id));
  }

  public Schema plus(CarriedObject object) {
    if (objects.containsKey(object.id())) {
      throw new MigrationException(object.id() + " exists already");
    }
    return withObjects(with(objects, object.id(), object));
  }

  public Schema minus(CarriedObject object) {
    rules().requireSame(object, object(object.id()));
    object.provides().ifPresent(rules()::requireUnneeded);
    return withObjects(without(objects, object.id()));
  }

  /** The schema with another object of the same name in the place of one. */
  public Schema edit(CarriedObject from, CarriedObject to) {
    rules().requireSame(from, object(from.id()));
    return withObjects(with(objects, to.id(), to));
  }

  /** The same tables, views, types and sequences with other carried objects. */
  public Schema withObjects(SortedMap<ObjectId, CarriedObject> others) {
    return new Schema(tables, views, enums, sequences, others);
  }

  /** The carried objects that hold that column fast. */
  public List<CarriedObject> holders(TableName table, String column) {
    return objects.values().stream().filter(object -> object.holds(table, column)).toList();
  }

  /** The carried objects of that name: a domain, a materialized view, functions for example. */
  public List<CarriedObject> carried(TableName name) {
    return objects.values().stream()
        .filter(object -> object.provides().equals(Optional.of(name)))
        .toList();
  }

  /** A sentence if a carried object needs that table, view, index or type. */
  public void requireUnneeded(TableName name) {
    rules().requireUnneeded(name);
  }

  /** The columns of that type or of arrays of it, by table. */
  public List<BoundColumn> columnsOf(ColumnType type) {
    return tables.values().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> isOf(column, type))
                    .map(column -> new BoundColumn(table.name(), column)))
        .toList();
  }

  private static boolean isOf(Column column, ColumnType type) {
    return column.type().equals(type) || column.type().element().equals(type);
  }

  /** The schema with one table changed; its name stays. */
  public Schema edit(TableName name, UnaryOperator<Table> edit) {
    return checked(withTable(name, edit.apply(table(name)).checked()), name);
  }

  /** The schema with one view's comment or grants changed. */
  public Schema editView(TableName name, UnaryOperator<View> edit) {
    return withViews(with(views, name, edit.apply(view(name))));
  }

  /** The schema after a table changed its name, in the keys that reference it too. */
  public Schema withTableRenamed(Table table, String to) {
    rules().requireSame(table);
    rules().requireUnread(table.name());
    rules().requireUnneeded(table.name());
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
    return views.values().stream().filter(view -> view.holds(table, column)).toList();
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
    holders(table, column).stream()
        .findFirst()
        .ifPresent(
            object -> {
              throw new MigrationException(
                  "%s needs %s.%s; drop it before and create it again after"
                      .formatted(object.id(), table, column));
            });
  }

  public Schema ignoringColumnOrder() {
    SortedMap<TableName, Table> sorted = new TreeMap<>();
    tables.forEach((name, table) -> sorted.put(name, table.ignoringColumnOrder()));
    return withTables(sorted);
  }

  /**
   * The same content in a schema of another name, in the keys and views that name it too.
   *
   * @throws MigrationException if a name is taken there
   */
  public Schema inSchema(String from, String to) {
    return from.equals(to) ? this : SchemaMove.of(from, to, this).moved(this);
  }

  /**
   * What it holds by a name of its own but for carried objects: tables, views, types, sequences.
   */
  public Stream<DiffObject> named() {
    return Stream.of(
            tables.keySet().stream().map(name -> DiffObject.of(Kind.TABLE, name)),
            views.keySet().stream().map(name -> DiffObject.of(Kind.VIEW, name)),
            enums.keySet().stream().map(name -> DiffObject.of(Kind.ENUM, name)),
            sequences.keySet().stream().map(name -> DiffObject.of(Kind.SEQUENCE, name)))
        .flatMap(names -> names);
  }

  /** The same without some of those. */
  public Schema retaining(Predicate<DiffObject> which) {
    return new Schema(
        retained(tables, name -> which.test(DiffObject.of(Kind.TABLE, name))),
        retained(views, name -> which.test(DiffObject.of(Kind.VIEW, name))),
        retained(enums, name -> which.test(DiffObject.of(Kind.ENUM, name))),
        retained(sequences, name -> which.test(DiffObject.of(Kind.SEQUENCE, name))),
        objects);
  }

  /** With types and sequences of another schema too, where it has none of that name. */
  public Schema withTypesOf(Schema other, Predicate<TableName> which) {
    SortedMap<TableName, EnumType> moreEnums = retained(other.enums, which);
    moreEnums.putAll(enums);
    SortedMap<TableName, Sequence> moreSequences = retained(other.sequences, which);
    moreSequences.putAll(sequences);
    return withEnums(moreEnums).withSequences(moreSequences);
  }

  private static <T> SortedMap<TableName, T> retained(
      SortedMap<TableName, T> all, Predicate<TableName> which) {
    SortedMap<TableName, T> fewer = new TreeMap<>(all);
    fewer.keySet().removeIf(which.negate());
    return fewer;
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
    rules.requireDefaults(edited.table(changed));
    edited.keysInto(changed).forEach(rules::requireUnique);
    rules.requireDistinctNames(edited.table(changed));
    return edited;
  }

  private static <N extends Comparable<N>, T> SortedMap<N, T> byName(
      Collection<T> all, Function<T, N> name) {
    SortedMap<N, T> named = new TreeMap<>();
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

  /** The same views, types, sequences and so on with other tables, whatever needs those. */
  public Schema withTables(SortedMap<TableName, Table> other) {
    return new Schema(other, views, enums, sequences, objects);
  }

  private Schema withTable(TableName name, Table table) {
    return withTables(with(tables, name, table));
  }

  private Schema withoutTable(TableName name) {
    return withTables(without(tables, name));
  }

  /** The same types, sequences and so on with other views, whatever those read. */
  public Schema withViews(SortedMap<TableName, View> other) {
    return new Schema(tables, other, enums, sequences, objects);
  }

  /** The same with other enum types, whatever is of those types. */
  public Schema withEnums(SortedMap<TableName, EnumType> other) {
    return new Schema(tables, views, other, sequences, objects);
  }

  /** The same with other sequences, whatever counts in those. */
  public Schema withSequences(SortedMap<TableName, Sequence> other) {
    return new Schema(tables, views, enums, other, objects);
  }

  private static <N extends Comparable<N>, T> SortedMap<N, T> with(
      SortedMap<N, T> all, N name, T one) {
    SortedMap<N, T> more = new TreeMap<>(all);
    more.put(name, one);
    return more;
  }

  private static <N extends Comparable<N>, T> SortedMap<N, T> without(SortedMap<N, T> all, N name) {
    SortedMap<N, T> fewer = new TreeMap<>(all);
    fewer.remove(name);
    return fewer;
  }
}
