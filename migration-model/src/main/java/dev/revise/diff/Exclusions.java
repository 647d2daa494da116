package dev.revise.diff;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.Column;
import dev.revise.schema.Constraint;
import dev.revise.schema.DefaultValue;
import dev.revise.schema.DiffFilter;
import dev.revise.schema.DiffObject;
import dev.revise.schema.DiffObject.Kind;
import dev.revise.schema.ExcludedObjects;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.Grant;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectId;
import dev.revise.schema.Schema;
import dev.revise.schema.Table;
import dev.revise.schema.TableName;
import dev.revise.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two schemas are compared without: what a filter leaves out, and what in either of them
 * cannot be without that.
 */
final class Exclusions {
  private final DiffFilter filter;
  private final Set<DiffObject> excluded = new TreeSet<>();
  private final Set<String> numbered = new TreeSet<>();

  /** The names that excluded carried objects provide. */
  private final Set<TableName> missing = new TreeSet<>();

  private final Map<DiffObject, String> unmanaged = new TreeMap<>();
  private final Set<DiffObject> implied = new TreeSet<>();

  private Exclusions(DiffFilter filter) {
    this.filter = filter;
  }

  static Exclusions of(DiffFilter filter, Schema from, Schema to) {
    return of(filter, from, to, ExcludedObjects.none());
  }

  /**
   * @param before what one of them is without already, and so is the other
   */
  static Exclusions of(DiffFilter filter, Schema from, Schema to, ExcludedObjects before) {
    Exclusions exclusions = new Exclusions(filter);
    exclusions.add(before);
    exclusions.collect(from);
    exclusions.collect(to);
    boolean more = !exclusions.excluded.isEmpty();
    while (more) {
      more = exclusions.imply(from) | exclusions.imply(to);
    }
    return exclusions;
  }

  private void add(ExcludedObjects before) {
    excluded.addAll(before.named());
    excluded.addAll(before.implied());
    implied.addAll(before.implied());
    missing.addAll(before.missing());
    unmanaged.putAll(before.unmanaged());
    excluded.addAll(unmanaged.keySet());
  }

  /** Views and functions that no filter names, but that need what one leaves out, in sentences. */
  List<String> sentences() {
    return implied.stream().flatMap(object -> sentence(object).stream()).toList();
  }

  private static Optional<String> sentence(DiffObject object) {
    if (object.kind() == Kind.VIEW) {
      return Optional.of(
          "view %s is not compared: it reads what is left out".formatted(object.on()));
    }
    return object
        .carried()
        .filter(id -> id.kind().standsAlone())
        .map("%s is not compared: it needs what is left out"::formatted);
  }

  ExcludedObjects excluded() {
    Set<DiffObject> named = new TreeSet<>(excluded);
    named.removeAll(implied);
    named.removeAll(unmanaged.keySet());
    return new ExcludedObjects(named, implied, missing, unmanaged);
  }

  Schema removedFrom(Schema schema) {
    if (excluded.isEmpty()) {
      return schema;
    }
    Schema included = schema.retaining(object -> !excluded.contains(object));
    SortedMap<TableName, Table> tables = new TreeMap<>(included.tables());
    tables.replaceAll((name, table) -> removedFrom(table));
    SortedMap<TableName, View> views = new TreeMap<>(included.views());
    views.replaceAll((name, view) -> removedFrom(view));
    return included.withTables(tables).withViews(views).withObjects(objects(schema));
  }

  private SortedMap<ObjectId, CarriedObject> objects(Schema schema) {
    SortedMap<ObjectId, CarriedObject> included = new TreeMap<>(schema.objects());
    included.keySet().removeIf(id -> excluded.contains(DiffObject.of(id)));
    return included;
  }

  private Table removedFrom(Table table) {
    TableName name = table.name();
    return table
        .withConstraints(
            table.constraints().stream()
                .filter(c -> !isExcluded(Kind.CONSTRAINT, name, c.name()))
                .map(c -> c.withComment(comment(name, c.name(), c.comment())))
                .toList())
        .withIndexes(
            table.indexes().stream().filter(i -> !isExcluded(Kind.INDEX, name, i.name())).toList())
        .withColumns(
            table.columns().stream()
                .filter(column -> !isExcluded(Kind.COLUMN, name, column.name()))
                .map(column -> removedFrom(name, column))
                .toList())
        .withComment(comment(name, name.name(), table.comment()))
        .withGrants(grants(name, table.grants()));
  }

  private Column removedFrom(TableName table, Column column) {
    boolean goes = numbered.contains(table + "." + column.name());
    return column
        .withDefault(column.defaultValue().filter(value -> !goes))
        .withComment(comment(table, column.name(), column.comment()));
  }

  private View removedFrom(View view) {
    TableName name = view.name();
    return view.withComment(comment(name, name.name(), view.comment()))
        .withGrants(grants(name, view.grants()));
  }

  private Optional<String> comment(TableName on, String name, Optional<String> comment) {
    return comment.filter(text -> filter.includes(new DiffObject(Kind.COMMENT, on, name)));
  }

  private List<Grant> grants(TableName on, List<Grant> grants) {
    return grants.stream()
        .filter(grant -> filter.includes(new DiffObject(Kind.GRANT, on, grant.grantee())))
        .toList();
  }

  private void collect(Schema schema) {
    Stream.of(
            schema.named(),
            schema.tables().values().stream().flatMap(Exclusions::parts),
            schema.objects().keySet().stream().map(DiffObject::of),
            attached(schema))
        .flatMap(objects -> objects)
        .filter(one -> !filter.includes(one))
        .forEach(excluded::add);
  }

  private static Stream<DiffObject> parts(Table table) {
    return Stream.of(table.columns(), table.constraints(), table.indexes())
        .flatMap(List::stream)
        .map(part -> new DiffObject(part.objectKind(), table.name(), part.name()));
  }

  /** Comments and grants, which nothing needs. */
  private static Stream<DiffObject> attached(Schema schema) {
    return Stream.concat(
        schema.tables().values().stream().flatMap(Exclusions::attached),
        schema.views().values().stream()
            .flatMap(view -> attached(view.name(), view.comment(), view.grants())));
  }

  private static Stream<DiffObject> attached(Table table) {
    TableName name = table.name();
    return Stream.of(
            attached(name, table.comment(), table.grants()),
            table.columns().stream()
                .filter(column -> column.comment().isPresent())
                .map(column -> new DiffObject(Kind.COMMENT, name, column.name())),
            table.constraints().stream()
                .filter(constraint -> constraint.comment().isPresent())
                .map(constraint -> new DiffObject(Kind.COMMENT, name, constraint.name())))
        .flatMap(objects -> objects);
  }

  private static Stream<DiffObject> attached(
      TableName name, Optional<String> comment, List<Grant> grants) {
    return Stream.concat(
        comment.map(text -> DiffObject.of(Kind.COMMENT, name)).stream(),
        grants.stream().map(grant -> new DiffObject(Kind.GRANT, name, grant.grantee())));
  }

  /** Adds what cannot be without what is excluded already. */
  private boolean imply(Schema schema) {
    schema.tables().values().forEach(this::collectNumbered);
    addMissing(schema);
    Set<DiffObject> more =
        Stream.of(
                schema.tables().values().stream().flatMap(table -> implied(schema, table)),
                schema.views().values().stream()
                    .filter(this::reads)
                    .map(View::name)
                    .map(n -> DiffObject.of(Kind.VIEW, n)),
                schema.objects().values().stream()
                    .filter(this::needsExcluded)
                    .map(object -> DiffObject.of(object.id())))
            .flatMap(objects -> objects)
            .filter(object -> !excluded.contains(object))
            .collect(Collectors.toSet());
    implied.addAll(more);
    return excluded.addAll(more);
  }

  /** A column without the sequence that it takes its values from has another default. */
  private void collectNumbered(Table table) {
    table.columns().stream()
        .filter(column -> column.defaultValue().filter(this::needsExcluded).isPresent())
        .forEach(column -> numbered.add(table.name() + "." + column.name()));
  }

  private boolean needsExcluded(DefaultValue value) {
    return value instanceof DefaultValue.NextOf next && isExcluded(Kind.SEQUENCE, next.sequence());
  }

  private Stream<DiffObject> implied(Schema schema, Table table) {
    TableName name = table.name();
    if (!table.columns().isEmpty()
        && table.columns().stream().allMatch(c -> isExcluded(Kind.COLUMN, name, c.name()))) {
      return Stream.of(DiffObject.of(Kind.TABLE, name));
    }
    return Stream.of(
            table.constraints().stream()
                .filter(c -> needsExcluded(schema, name, c))
                .map(c -> new DiffObject(Kind.CONSTRAINT, name, c.name())),
            table.indexes().stream()
                .filter(index -> needsExcluded(name, index))
                .map(i -> new DiffObject(Kind.INDEX, name, i.name())),
            table.columns().stream()
                .filter(column -> columns(name).anyMatch(column::isGeneratedFrom))
                .map(c -> new DiffObject(Kind.COLUMN, name, c.name())))
        .flatMap(objects -> objects);
  }

  private boolean needsExcluded(Schema schema, TableName table, Constraint constraint) {
    return columns(table)
            .anyMatch(
                c ->
                    constraint.columns().contains(c)
                        || constraint instanceof CheckConstraint check && check.mentions(c))
        || constraint instanceof ForeignKey key && needsExcluded(schema, key);
  }

  /** A key needs the table that it references, and there a key over its columns. */
  private boolean needsExcluded(Schema schema, ForeignKey key) {
    return isExcluded(Kind.TABLE, key.references())
        || !removedFrom(schema.table(key.references())).isUniqueIn(key.referencedColumns());
  }

  private boolean needsExcluded(TableName table, Index index) {
    return columns(table).anyMatch(c -> index.columns().contains(c) || index.mentions(c));
  }

  /** The excluded columns of a table. */
  private Stream<String> columns(TableName table) {
    return excluded.stream()
        .filter(object -> object.kind() == Kind.COLUMN && object.on().equals(table))
        .map(DiffObject::name);
  }

  private boolean needsExcluded(CarriedObject object) {
    return object.needsAnyOf(missing) || excluded.stream().anyMatch(other -> needs(object, other));
  }

  private static boolean needs(CarriedObject object, DiffObject excluded) {
    if (excluded.kind() == Kind.COLUMN) {
      return object.holds(excluded.on(), excluded.name());
    }
    if (excluded.kind() == Kind.INDEX) {
      return object.needs().contains(excluded.on().withName(excluded.name()));
    }
    return excluded.kind() != Kind.OBJECT
        && excluded.kind().isWhole()
        && object.needs().contains(excluded.on());
  }

  private void addMissing(Schema schema) {
    schema.objects().values().stream()
        .filter(object -> excluded.contains(DiffObject.of(object.id())))
        .flatMap(object -> object.provides().stream())
        .forEach(missing::add);
  }

  private boolean reads(View view) {
    return view.query().reads().stream().anyMatch(missing::contains)
        || excluded.stream()
            .filter(object -> view.query().reads().contains(object.on()))
            .anyMatch(
                object ->
                    object.kind() == Kind.TABLE
                        || object.kind() == Kind.VIEW
                        || object.kind() == Kind.COLUMN && view.holds(object.on(), object.name()));
  }

  private boolean isExcluded(Kind kind, TableName name) {
    return isExcluded(kind, name, name.name());
  }

  private boolean isExcluded(Kind kind, TableName on, String name) {
    return excluded.contains(new DiffObject(kind, on, name));
  }
}
