package dev.revise.schema;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.ViewQuery.Projection;
import dev.revise.schema.ViewQuery.Sql;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same under the name of another schema; types that something else defines stay. */
record SchemaMove(String from, String to) {

  Schema moved(Schema schema) {
    return Schema.of(
        schema.tables().values().stream().map(table -> moved(table, schema)).toList(),
        schema.views().values().stream().map(this::moved).toList(),
        schema.enums().values().stream()
            .map(type -> new EnumType(moved(type.name()), type.labels()))
            .toList(),
        schema.sequences().values().stream().map(this::moved).toList(),
        schema.objects().values().stream().map(this::moved).toList());
  }

  private CarriedObject moved(CarriedObject object) {
    SortedMap<String, ObjectSql> sql = new TreeMap<>();
    object
        .sql()
        .forEach(
            (dialect, own) ->
                sql.put(dialect, new ObjectSql(moved(own.create()), moved(own.drop()))));
    SortedSet<TableName> needs = new TreeSet<>();
    object.needs().forEach(name -> needs.add(moved(name)));
    return new CarriedObject(
        object.id().inSchema(moved(object.id().on())),
        sql,
        needs,
        object.fixed().map(this::movedPrinted),
        object.holdsShape(),
        object.declared());
  }

  private List<String> moved(List<String> statements) {
    return statements.stream().map(this::movedPrinted).toList();
  }

  private TableName moved(TableName name) {
    return name.schema().equals(from) ? new TableName(to, name.name()) : name;
  }

  private Sequence moved(Sequence sequence) {
    return new Sequence(
        moved(sequence.name()),
        sequence.type(),
        sequence.start(),
        sequence.increment(),
        sequence.minimum(),
        sequence.maximum(),
        sequence.cache(),
        sequence.cycles());
  }

  private Column moved(Column column, Schema schema) {
    return column
        .withType(column.type().withElement(type -> moved(type, schema)))
        .withDefault(column.defaultValue().map(this::moved));
  }

  private ColumnType moved(ColumnType type, Schema schema) {
    return type instanceof ColumnType.Defined defined && schema.enums().containsKey(defined.name())
        ? new ColumnType.Defined(moved(defined.name()), defined.modifiers())
        : type;
  }

  private DefaultValue moved(DefaultValue value) {
    return value instanceof DefaultValue.NextOf next
        ? new DefaultValue.NextOf(moved(next.sequence()))
        : value;
  }

  private Table moved(Table table, Schema schema) {
    List<Constraint> constraints =
        table.constraints().stream()
            .map(c -> c instanceof ForeignKey key ? moved(key) : c)
            .toList();
    return table
        .withConstraints(constraints)
        .withColumns(table.columns().stream().map(column -> moved(column, schema)).toList())
        .withName(moved(table.name()));
  }

  private ForeignKey moved(ForeignKey key) {
    return key.withReferences(moved(key.references()), key.referencedColumns());
  }

  private View moved(View view) {
    return new View(moved(view.name()), moved(view.query()), view.comment(), view.grants());
  }

  private ViewQuery moved(ViewQuery query) {
    if (query instanceof Projection projection) {
      return new Projection(moved(projection.from()), projection.columns());
    }
    Sql sql = (Sql) query;
    Set<TableName> reads = sql.reads().stream().map(this::moved).collect(Collectors.toSet());
    return new Sql(moved(sql.text()), reads);
  }

  /** The name of the schema in front of a dot, outside of texts. */
  private String moved(String sql) {
    return moved(sql, "(?<!\\.)(" + Pattern.quote(quoted(from)) + ")");
  }

  /** The same where a catalogue prints the name without quotes. */
  private String movedPrinted(String sql) {
    return moved(
        sql,
        "(?<!\\.)(%s|(?<![\\w$\"])%s)".formatted(Pattern.quote(quoted(from)), Pattern.quote(from)));
  }

  private String moved(String sql, String name) {
    return Pattern.compile("'[^']*+(?:''[^']*+)*+'|" + name + "(?=\\.)")
        .matcher(sql)
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(1) == null ? found.group() : quoted(to)));
  }
}
