package dev.revise.schema;

import static dev.revise.schema.SqlSyntax.quoted;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An object that is not modelled but carried as its database prints it: a trigger, a function, a
 * policy, a storage parameter. Two are the same when their texts are.
 *
 * @param sql its statements by the name of the dialect; a database without an entry does without
 *     the object
 * @param needs the tables, views, types, functions and so on that must exist before it; its own
 *     {@link ObjectId#on()} among them if it belongs to that
 * @param fixed what cannot change while the object stays; another text means that it is dropped and
 *     created again, the same that its statements replace what exists. None where they never do.
 * @param holdsShape whether the tables that it needs cannot change at all while it exists, as those
 *     of an attached partition
 * @param declared whether its statements are as somebody wrote them in a file, so that the database
 *     may print them otherwise; it makes no other object
 */
public record CarriedObject(
    ObjectId id,
    SortedMap<String, ObjectSql> sql,
    SortedSet<TableName> needs,
    @SqlCode Optional<String> fixed,
    boolean holdsShape,
    boolean declared)
    implements Derived {
  private static final List<String> KEYS = List.of("PRIMARY KEY", "UNIQUE", "EXCLUDE");

  public CarriedObject {
    sql = Collections.unmodifiableSortedMap(new TreeMap<>(sql));
    needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
  }

  /** As a database prints it. */
  public CarriedObject(
      ObjectId id,
      SortedMap<String, ObjectSql> sql,
      SortedSet<TableName> needs,
      Optional<String> fixed,
      boolean holdsShape) {
    this(id, sql, needs, fixed, holdsShape, false);
  }

  /** Without any statement yet. */
  public static CarriedObject of(ObjectKind kind, TableName on, String detail) {
    return new CarriedObject(
        new ObjectId(kind, on, detail), new TreeMap<>(), new TreeSet<>(), Optional.empty(), false);
  }

  /** The only one of its kind there. */
  public static CarriedObject of(ObjectKind kind, TableName on) {
    return of(kind, on, "");
  }

  /**
   * {@code of(TRIGGER, EXPOSURE, "touch").on("postgresql", "CREATE TRIGGER ...", "DROP TRIGGER
   * ...")}.
   */
  public CarriedObject on(String dialect, String create, String drop) {
    return on(dialect, new ObjectSql(List.of(create), List.of(drop)));
  }

  public CarriedObject on(String dialect, ObjectSql statements) {
    SortedMap<String, ObjectSql> more = new TreeMap<>(sql);
    more.put(dialect, statements);
    return new CarriedObject(id, more, needs, fixed, holdsShape, declared);
  }

  public CarriedObject needing(TableName... names) {
    SortedSet<TableName> more = new TreeSet<>(needs);
    Collections.addAll(more, names);
    return new CarriedObject(id, sql, more, fixed, holdsShape, declared);
  }

  /** Its statements replace what exists as long as that text stays. */
  public CarriedObject replacedWhile(String text) {
    return new CarriedObject(id, sql, needs, Optional.of(text), holdsShape, declared);
  }

  /** The tables that it needs cannot change while it exists. */
  public CarriedObject holdingShape() {
    return new CarriedObject(id, sql, needs, fixed, true, declared);
  }

  /** Its statements are as somebody wrote them in a file. */
  public CarriedObject asDeclared() {
    return new CarriedObject(id, sql, needs, fixed, holdsShape, true);
  }

  /** As that database keeps it; nothing where it does without. */
  public Optional<CarriedObject> in(String dialect) {
    return Optional.ofNullable(sql.get(dialect))
        .map(
            own ->
                new CarriedObject(
                    id,
                    new TreeMap<>(Collections.singletonMap(dialect, own)),
                    needs,
                    fixed,
                    holdsShape,
                    declared));
  }

  /** Whether it belongs to something else and goes with it. */
  public boolean belongsToAnother() {
    return needs.contains(id.on());
  }

  /** None if it belongs to something else; of that, only indexes and keys are needed by name. */
  @Override
  public Optional<TableName> provides() {
    if (id.kind().isIndex() || isKey()) {
      return Optional.of(id.on().withName(id.detail()));
    }
    return belongsToAnother() ? Optional.empty() : Optional.of(id.on());
  }

  /** A constraint with an index of its name. */
  private boolean isKey() {
    String named = "ADD CONSTRAINT " + quoted(id.detail()) + " ";
    return id.kind() == ObjectKind.CONSTRAINT
        && sql.values().stream()
            .flatMap(own -> own.create().stream().limit(1))
            .anyMatch(text -> KEYS.stream().anyMatch(word -> text.contains(named + word)));
  }

  /** Whether the other, of the same name, can be put in its place without dropping this. */
  public boolean isReplaceableBy(CarriedObject other) {
    return fixed.isPresent() && fixed.equals(other.fixed) && needs.containsAll(other.needs);
  }

  @Override
  public boolean holds(TableName table, String column) {
    return needs.contains(table) && (holdsShape || mentions(column));
  }

  /** A catalogue prints a name without quotes where it can. */
  private boolean mentions(String name) {
    Pattern word =
        Pattern.compile(
            "(?<![\\w$\"])%s(?![\\w$\"])|%s"
                .formatted(Pattern.quote(name), Pattern.quote(quoted(name))));
    return sql.values().stream()
        .flatMap(own -> own.create().stream())
        .anyMatch(text -> word.matcher(text).find());
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.OBJECT;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.carriedObject(this);
  }

  /** Who wrote its statements tells nothing apart. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CarriedObject object
        && id.equals(object.id)
        && sql.equals(object.sql)
        && needs.equals(object.needs)
        && fixed.equals(object.fixed)
        && holdsShape == object.holdsShape;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, sql, needs, fixed, holdsShape);
  }
}
