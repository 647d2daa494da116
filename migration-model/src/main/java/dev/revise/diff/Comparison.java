package dev.revise.diff;

import dev.revise.operation.Operations;
import dev.revise.schema.CarriedObject;
import dev.revise.schema.ColumnType;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.DiffFilter;
import dev.revise.schema.DiffObject;
import dev.revise.schema.ExcludedObjects;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.MigrationException;
import dev.revise.schema.NamePatterns;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two schemas that are to be compared, as rules leave them. */
public final class Comparison {
  private final Schema from;
  private final Schema to;
  private final Renames renames;
  private final List<String> warnings;
  private final ExcludedObjects ignored;
  private final List<Difference> incomparable;

  /** Computed when somebody asks, and only once. */
  private Optional<Drift> drift = Optional.empty();

  private Comparison(
      Schema from,
      Schema to,
      Renames renames,
      List<String> warnings,
      ExcludedObjects ignored,
      List<Difference> incomparable) {
    this.from = from;
    this.to = to;
    this.renames = renames;
    this.warnings = List.copyOf(warnings);
    this.ignored = ignored;
    this.incomparable = List.copyOf(incomparable);
  }

  public Schema from() {
    return from;
  }

  public Schema to() {
    return to;
  }

  public Renames renames() {
    return renames;
  }

  /** What somebody should know about what the rules did, a sentence each. */
  public List<String> warnings() {
    return warnings;
  }

  /** What somebody wanted ignored, and what went with it. */
  public ExcludedObjects ignored() {
    return ignored;
  }

  public static Comparison of(Schema from, Schema to) {
    return new Comparison(from, to, Renames.none(), List.of(), ExcludedObjects.none(), List.of());
  }

  /** The same where these tables and columns have other names. */
  public Comparison renaming(Renames known) {
    return new Comparison(from, to, renames.and(known), warnings, ignored, incomparable);
  }

  /** Without what the filter leaves out, on both sides. */
  public Comparison without(DiffFilter filter) {
    Exclusions exclusions = Exclusions.of(filter, from, to);
    return new Comparison(
        exclusions.removedFrom(from),
        exclusions.removedFrom(to),
        renames,
        plus(exclusions.sentences()),
        ignored,
        incomparable);
  }

  /**
   * Without what somebody wants ignored, on both sides.
   *
   * @param before what a side is without already, because it was not read
   */
  public Comparison ignoring(IgnoredObjects objects, ExcludedObjects before) {
    if (objects.isEmpty() && before.unmanaged().isEmpty()) {
      return this;
    }
    Exclusions exclusions = Exclusions.of(objects.filter(), from, to, before);
    return new Comparison(
        exclusions.removedFrom(from),
        exclusions.removedFrom(to),
        renames,
        plus(exclusions.sentences()),
        exclusions.excluded(),
        incomparable(before.unmanaged()));
  }

  /** One side has it and the other cannot be read; nothing that we know of mends that. */
  private List<Difference> incomparable(Map<DiffObject, String> unmanaged) {
    return Stream.concat(from.named(), to.named())
        .filter(unmanaged::containsKey)
        .distinct()
        .map(
            object -> {
              String kind = object.kind().name().toLowerCase(Locale.ROOT);
              String words =
                  "%s %s cannot be compared: it %s"
                      .formatted(kind, object.on(), unmanaged.get(object));
              return new Difference(words, kind, false, List.of());
            })
        .toList();
  }

  /** A sentence for each pattern that somebody asks for and that means nothing on either side. */
  public List<String> slips(IgnoredObjects objects) {
    return objects.slips(
        ignored.named(),
        Stream.concat(from.names(), to.names()).map(TableName::name).distinct().toList());
  }

  /** The same where the second schema is said in other words. */
  public Comparison with(Schema other) {
    return new Comparison(from, other, renames, warnings, ignored, incomparable);
  }

  /**
   * Tables of these names stay as they are where they would be dropped (HERA's rule); only foreign
   * keys go that would reference nothing.
   *
   * @throws MigrationException if a view is to have the name of such a table
   */
  public Comparison keeping(NamePatterns neverDropped) {
    TableRenames names = new TableRenames(renames);
    List<Table> kept =
        from.tables().values().stream()
            .filter(table -> neverDropped.match(table.name().name()))
            .filter(table -> !names.isRenamed(table.name()))
            .filter(this::isDropped)
            .toList();
    SortedMap<TableName, Table> tables = new TreeMap<>(to.tables());
    kept.forEach(table -> tables.put(requireNoView(table).name(), table));
    kept.forEach(table -> tables.put(table.name(), bound(table, tables)));
    List<String> sentences =
        kept.stream()
            .map(t -> "table %s is never dropped; it stays as it is".formatted(t.name()))
            .toList();
    Schema more =
        to.withTables(tables)
            .withTypesOf(from, name -> uses(kept, name))
            .withObjects(objects(kept));
    return new Comparison(from, more, renames, plus(sentences), ignored, incomparable);
  }

  /** The way back. */
  public Comparison reversed() {
    return new Comparison(
        to,
        from,
        new StandingRenames(renames).reversed().renames(),
        warnings,
        ignored,
        incomparable);
  }

  /** What leads from one to the other. */
  public Operations operations() {
    return drift().mending();
  }

  /** In what the first is not as the second. */
  public Drift drift() {
    Drift known = drift.orElseGet(() -> Drift.between(to, from, renames).and(incomparable));
    drift = Optional.of(known);
    return known;
  }

  /** What may be one thing under a new name. */
  public List<LikelyRename> likelyRenames() {
    return LikelyRenames.of(from, to, renames);
  }

  /** Columns that come in another table than they go from, a sentence each. */
  public List<String> movedColumns() {
    return MovedColumns.of(operations());
  }

  /** All that somebody should look at, a sentence each. */
  public List<String> advice() {
    return Stream.of(
            warnings.stream(),
            likelyRenames().stream().map(LikelyRename::sentence),
            movedColumns().stream())
        .flatMap(sentences -> sentences)
        .toList();
  }

  /** Those of the target, and those before that belong to what stays. */
  private SortedMap<ObjectId, CarriedObject> objects(List<Table> kept) {
    Set<TableName> names = kept.stream().map(Table::name).collect(Collectors.toSet());
    SortedMap<ObjectId, CarriedObject> objects = new TreeMap<>(to.objects());
    from.objects().values().stream()
        .filter(object -> object.needsAnyOf(names))
        .forEach(object -> objects.putIfAbsent(object.id(), object));
    return objects;
  }

  /** Whether one of the tables is typed or numbered by that. */
  private static boolean uses(List<Table> tables, TableName name) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(
            column ->
                column.type().equals(new ColumnType.Defined(name))
                    || column.defaultValue().equals(Optional.of(new DefaultValue.NextOf(name))));
  }

  private boolean isDropped(Table table) {
    Table after = to.tables().get(table.name());
    return after == null
        || after.columns().stream()
            .noneMatch(
                column ->
                    new TableRenames(renames)
                            .of(table.name())
                            .anyMatch(rename -> rename.to().equals(column.name()))
                        || table.column(column.name()).isPresent());
  }

  private Table requireNoView(Table table) {
    if (to.views().containsKey(table.name())) {
      throw new MigrationException(
          "table %s is never dropped, but a view is to have its name; rename one of them"
              .formatted(table.name()));
    }
    return table;
  }

  private static Table bound(Table table, SortedMap<TableName, Table> tables) {
    return table.withConstraints(
        table.constraints().stream()
            .filter(c -> !(c instanceof ForeignKey key) || isBound(key, tables))
            .toList());
  }

  private static boolean isBound(ForeignKey key, SortedMap<TableName, Table> tables) {
    return tables.containsKey(key.references())
        && tables.get(key.references()).isUniqueIn(key.referencedColumns());
  }

  private List<String> plus(List<String> more) {
    return Stream.concat(warnings.stream(), more.stream()).toList();
  }
}
