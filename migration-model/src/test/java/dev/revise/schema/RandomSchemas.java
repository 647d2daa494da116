package dev.revise.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Random parts of a schema that fit what is there already. The same seed gives the same.
 *
 * <p>A table that needs two rows finds them: see {@code dev.revise.dialect.Rows}, where the first
 * row holds ones and the second twos, so that every key and check is met.
 */
public final class RandomSchemas {
  private static final List<String> ROLES =
      List.of("revise_test_reader", "revise_test \"writer\"", "public");

  private final String schema;
  private final Random random;
  private final RandomNames names;
  private final RandomColumns columns;

  public RandomSchemas(String schema, Random random) {
    this(schema, random, new RandomNames(random));
  }

  private RandomSchemas(String schema, Random random, RandomNames names) {
    this.schema = schema;
    this.random = random;
    this.names = names;
    this.columns = new RandomColumns(random, names);
  }

  /** Of the same schema, with names that these parts do not have, but from other numbers. */
  public RandomSchemas drawnFrom(Random other) {
    return new RandomSchemas(schema, other, names.drawnFrom(other));
  }

  /** The roles that hold grants; {@code public} is there without being created. */
  public static List<String> roles() {
    return ROLES;
  }

  /** Two to four tables that reference each other, and up to three views. */
  public Schema next() {
    Schema all = Schema.empty();
    all = columns.chance(2) ? all.plus(enumType()) : all;
    all = columns.chance(2) ? all.plus(sequence()) : all;
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      all = all.plus(table(all));
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      Optional<BoundKey> key = foreignKey(all);
      if (key.isPresent()) {
        all = all.edit(key.get().table(), table -> table.plus(key.get().key()));
      }
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      all = all.plus(view(all));
    }
    return all;
  }

  public RandomColumns columns() {
    return columns;
  }

  public String name() {
    return names.next();
  }

  /** Among its labels are those that rows hold. */
  public EnumType enumType() {
    List<String> labels = new ArrayList<>(List.of("1", "2"));
    labels.addAll(List.of("it's", "\u00e9", "A").subList(0, random.nextInt(4)));
    return new EnumType(new TableName(schema, name()), shuffled(labels));
  }

  public Sequence sequence() {
    Sequence sequence =
        Sequence.of(
            new TableName(schema, name()),
            one(List.of(ColumnType.Simple.INTEGER, ColumnType.Simple.BIGINT)));
    return one(
        List.of(
            sequence,
            sequence.startingWith(7).incrementedBy(3),
            sequence.between(-5, 5000).startingWith(-5).cycling(),
            sequence.caching(50)));
  }

  /** A table with all but foreign keys, of columns for which nothing else needs to be there. */
  public Table table() {
    return table(Schema.empty());
  }

  /** A table with all but foreign keys. */
  public Table table(Schema all) {
    List<Column> some = new ArrayList<>(List.of(Column.integer(name()).notNull()));
    for (int i = 0; i < random.nextInt(6); i++) {
      some.add(columns.next());
    }
    if (columns.chance(4)) {
      some.add(Column.integer(name()).identity());
    }
    if (columns.chance(4)) {
      Column source = one(some);
      some.add(
          Column.of(name(), source.type())
              .generatedAs("coalesce(%1$s, %1$s)".formatted(quoted(source.name()))));
    }
    all.enums().values().stream()
        .filter(type -> columns.chance(2))
        .map(type -> Column.of(name(), type.type()))
        .map(column -> columns.chance(2) ? column.defaultsTo(new DefaultValue.Text("1")) : column)
        .forEach(some::add);
    all.sequences().values().stream()
        .filter(sequence -> columns.chance(2))
        .map(sequence -> new DefaultValue.NextOf(sequence.name()))
        .map(value -> Column.bigint(name()).defaultsTo(value))
        .forEach(some::add);
    Table table = Table.of(new TableName(schema, name()), some.toArray(Column[]::new));
    table = columns.chance(4) ? table : table.plus(primaryKey(table));
    for (int i = 0; i < random.nextInt(3); i++) {
      table = table.plus(unique(table));
    }
    table = columns.chance(2) ? table : table.plus(check(table));
    table = columns.chance(2) ? table : table.plus(index(table));
    return table.withComment(columns.comment()).withGrants(grants());
  }

  public PrimaryKey primaryKey(Table table) {
    List<String> keys = new ArrayList<>();
    table.columns().stream().filter(column -> !column.nullable()).forEach(c -> keys.add(c.name()));
    return new PrimaryKey(name(), some(keys));
  }

  /** Over some columns, now and then those of the primary key once more. */
  public UniqueConstraint unique(Table table) {
    Optional<PrimaryKey> key = table.primaryKey().filter(k -> columns.chance(4));
    return new UniqueConstraint(name(), key.map(PrimaryKey::columns).orElseGet(() -> some(table)))
        .withDeferral(
            columns.chance(6) ? Optional.of(one(List.of(Deferral.values()))) : Optional.empty())
        .withComment(columns.comment());
  }

  public CheckConstraint check(Table table) {
    Column column = one(table.columns());
    return new CheckConstraint(name(), condition(column), columns.comment());
  }

  private String condition(Column column) {
    return one(conditions(column.type())).formatted(quoted(column.name()));
  }

  /** Both rows meet them. */
  private static List<String> conditions(ColumnType type) {
    if (type == ColumnType.Simple.INTEGER) {
      return List.of(
          "%1$s > 0 AND %1$s < 100",
          "%s <> -1",
          "%s IN (1, 2)",
          "%s BETWEEN 1 AND 2",
          "%1$s NOT BETWEEN 3 AND 9 OR NOT (%1$s %% 2 = 1)",
          "CASE WHEN %1$s > 1 THEN %1$s * (%1$s + 0.5) ELSE 1 END >= 1",
          "1 <= %1$s AND (%1$s < 3 OR %1$s IS NULL)");
    }
    if (type == ColumnType.Simple.DOUBLE_PRECISION || type instanceof ColumnType.Numeric) {
      return List.of("%s BETWEEN 0.5 AND 2", "%1$s >= 1 AND %1$s * 2 < 4.5", "%s NOT IN (-1, 7.5)");
    }
    if (type == ColumnType.Simple.TEXT || type instanceof ColumnType.Varchar) {
      return List.of("%s IN ('1', '2')", "%s NOT LIKE 'a%%b'", "LENGTH(%1$s) = 1 AND %1$s <> ''");
    }
    if (type == ColumnType.Simple.DATE) {
      return List.of(
          "%s BETWEEN '2020-01-01' AND DATE '2020-02-01'", "EXTRACT(YEAR FROM %s) = 2020");
    }
    if (type instanceof ColumnType.Defined) {
      return List.of("%s IN ('1', '2')", "%1$s = '1' OR NOT (%1$s <> '2')");
    }
    return List.of("%1$s IS NULL OR %1$s IS NOT NULL", "%1$s = %1$s");
  }

  public Index index(Table table) {
    List<IndexKey> keys = some(table).stream().map(this::key).toList();
    Index index = new Index(name(), keys, columns.chance(3), Optional.empty(), Optional.empty());
    return columns.chance(4) ? index.where(condition(one(table.columns()))) : index;
  }

  private IndexKey key(String column) {
    IndexKey key = IndexKey.column(column);
    key =
        columns.chance(6)
            ? IndexKey.expression("coalesce(%1$s, %1$s)".formatted(quoted(column)))
            : key;
    key = columns.chance(3) ? key.asDescending() : key;
    return columns.chance(3) ? key.nulls(one(List.of(IndexKey.NullOrder.values()))) : key;
  }

  private static String quoted(String column) {
    return '"' + column.replace("\"", "\"\"") + '"';
  }

  /** From columns that fit to a key of the schema, unless there are none. */
  public Optional<BoundKey> foreignKey(Schema all) {
    List<BoundKey> fitting = new ArrayList<>();
    for (Table referenced : all.tables().values()) {
      referenced.constraints().stream()
          .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
          .filter(c -> c.deferral().isEmpty())
          .forEach(
              key -> all.tables().values().forEach(t -> fitting.addAll(keys(t, referenced, key))));
    }
    return fitting.isEmpty() ? Optional.empty() : Optional.of(one(fitting));
  }

  private List<BoundKey> keys(Table table, Table referenced, Constraint key) {
    List<String> own = new ArrayList<>();
    for (String column : key.columns()) {
      ColumnType type = referenced.column(column).orElseThrow().type();
      shuffled(table.columns()).stream()
          .filter(candidate -> candidate.type().equals(type) && !own.contains(candidate.name()))
          .filter(candidate -> candidate.generation().isEmpty())
          .filter(candidate -> OtherTypes.canReference(candidate.type()))
          .findFirst()
          .ifPresent(candidate -> own.add(candidate.name()));
    }
    return own.size() < key.columns().size()
        ? List.of()
        : List.of(
            new BoundKey(
                table.name(),
                new ForeignKey(name(), own, referenced.name(), key.columns(), action(), action())));
  }

  private ReferentialAction action() {
    return one(
        List.of(
            ReferentialAction.NO_ACTION,
            ReferentialAction.RESTRICT,
            ReferentialAction.CASCADE,
            ReferentialAction.SET_NULL,
            ReferentialAction.SET_DEFAULT));
  }

  /** A view of a table or of another view that shows columns. */
  public View view(Schema all) {
    return view(new TableName(schema, name()), all);
  }

  public View view(TableName name, Schema all) {
    TableName from = one(all.names().filter(other -> !other.equals(name)).toList());
    ViewQuery query = columns.chance(4) ? counting(from) : projection(from, columns(all, from));
    return new View(name, query, columns.comment(), grants());
  }

  private static List<String> columns(Schema all, TableName name) {
    if (all.tables().containsKey(name)) {
      return all.table(name).columns().stream().map(Column::name).toList();
    }
    return all.view(name).query() instanceof ViewQuery.Projection projection
        ? projection.columns().stream().map(ViewQuery.ProjectedColumn::as).toList()
        : List.of("rows");
  }

  private ViewQuery projection(TableName from, List<String> all) {
    List<ViewQuery.ProjectedColumn> shown = new ArrayList<>();
    for (String column : some(all)) {
      shown.add(new ViewQuery.ProjectedColumn(column, columns.chance(2) ? column : name()));
    }
    return new ViewQuery.Projection(from, shown);
  }

  private static ViewQuery counting(TableName table) {
    String from =
        "\"%s\".\"%s\""
            .formatted(table.schema().replace("\"", "\"\""), table.name().replace("\"", "\"\""));
    return new ViewQuery.Sql("SELECT COUNT(*) AS \"rows\" FROM " + from, Set.of(table));
  }

  public List<Grant> grants() {
    return columns.chance(2) ? List.of() : List.of(grant(), grant());
  }

  public Grant grant() {
    return new Grant(one(List.of(Privilege.values())), one(ROLES));
  }

  private List<String> some(Table table) {
    return some(table.columns().stream().map(Column::name).toList());
  }

  private List<String> some(List<String> all) {
    return shuffled(all).subList(0, 1 + random.nextInt(Math.min(3, all.size())));
  }

  public <T> List<T> shuffled(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  public <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
