package dev.revise.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table. Columns keep the order in which a person wrote them, everything else the order of its
 * name.
 *
 * @param partitioning how its rows are spread over partitions, {@code RANGE (day_obs)} for example,
 *     as the database prints it; which partitions there are is told by carried objects
 */
public record Table(
    TableName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    Optional<String> comment,
    List<Grant> grants,
    @SqlCode Optional<String> partitioning)
    implements SchemaObject {

  public Table {
    columns = List.copyOf(columns);
    constraints = Named.sorted(constraints);
    indexes = Named.sorted(indexes);
    grants = grants.stream().distinct().sorted().toList();
  }

  /** Not partitioned. */
  public Table(
      TableName name,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      Optional<String> comment,
      List<Grant> grants) {
    this(name, columns, constraints, indexes, comment, grants, Optional.empty());
  }

  public static Table of(TableName name, Column... columns) {
    return new Table(name, List.of(columns), List.of(), List.of(), Optional.empty(), List.of())
        .checked();
  }

  public Table with(Constraint... more) {
    Table table = this;
    for (Constraint constraint : more) {
      table = table.plus(constraint);
    }
    return table;
  }

  /** The same with its rows spread over partitions. */
  public Table partitionedBy(String text) {
    return withPartitioning(Optional.of(text));
  }

  public Table withPartitioning(Optional<String> other) {
    return new Table(name, columns, constraints, indexes, comment, grants, other);
  }

  public Table comment(String text) {
    return withComment(Optional.of(text));
  }

  public Optional<Column> column(String column) {
    return Named.find(columns, column);
  }

  public Optional<Constraint> constraint(String constraint) {
    return Named.find(constraints, constraint);
  }

  public Optional<Index> index(String index) {
    return Named.find(indexes, index);
  }

  public Optional<PrimaryKey> primaryKey() {
    return constraints(PrimaryKey.class).findFirst();
  }

  public Stream<ForeignKey> foreignKeys() {
    return constraints(ForeignKey.class);
  }

  /** The constraints of one kind, by name. */
  public <C extends Constraint> Stream<C> constraints(Class<C> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The constraints over exactly these columns of the table, whatever their order. */
  public Stream<Constraint> constraintsOver(List<String> covered) {
    return constraints.stream().filter(c -> sorted(c.columns()).equals(sorted(covered)));
  }

  /**
   * Whether rows are at all times unique in exactly these columns, whatever their order: what is
   * looked at later cannot be referenced.
   */
  public boolean isUniqueIn(List<String> keyColumns) {
    return constraintsOver(keyColumns)
        .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
        .anyMatch(c -> c.deferral().isEmpty());
  }

  /** The same table with the columns in the order of their names; see {@link Schema}. */
  public Table ignoringColumnOrder() {
    return withColumns(Named.sorted(columns));
  }

  /** Without what is only said of it: comments and grants. Columns are in the order of names. */
  public Table shape() {
    return new Table(
            name,
            columns.stream().map(column -> column.withComment(Optional.empty())).toList(),
            constraints.stream().map(c -> c.withComment(Optional.empty())).toList(),
            indexes,
            Optional.empty(),
            List.of(),
            partitioning)
        .ignoringColumnOrder();
  }

  public Table plus(Column column) {
    return withColumns(Named.plus(columns, column, name));
  }

  public Table minus(Column column) {
    Stream.of(
            constraints(CheckConstraint.class)
                .filter(check -> check.mentions(column.name()))
                .map(check -> "check constraint " + check.name()),
            indexes.stream()
                .filter(index -> index.mentions(column.name()))
                .map(index -> "index " + index.name()),
            columns.stream()
                .filter(other -> other.isGeneratedFrom(column.name()))
                .map(other -> "generated column " + other.name()))
        .flatMap(users -> users)
        .findFirst()
        .ifPresent(
            user -> {
              throw new MigrationException(
                  "%s of %s mentions column \"%s\"; drop it first"
                      .formatted(user, name, column.name()));
            });
    return withColumns(Named.minus(columns, column, name));
  }

  public Table edit(Column column, UnaryOperator<Column> edit) {
    return withColumns(Named.edit(columns, column, name, edit));
  }

  public Table plus(Constraint constraint) {
    if (constraint instanceof PrimaryKey && primaryKey().isPresent()) {
      throw new MigrationException(
          name + " already has a primary key, " + primaryKey().get().name());
    }
    return withConstraints(Named.plus(constraints, constraint, name));
  }

  public Table minus(Constraint constraint) {
    return withConstraints(Named.minus(constraints, constraint, name));
  }

  public Table edit(Constraint constraint, UnaryOperator<Constraint> edit) {
    return withConstraints(Named.edit(constraints, constraint, name, edit));
  }

  public Table plus(Index index) {
    return withIndexes(Named.plus(indexes, index, name));
  }

  public Table minus(Index index) {
    return withIndexes(Named.minus(indexes, index, name));
  }

  /** The table after one of its columns changed its name, in keys and indexes too. */
  public Table withColumnRenamed(Column column, String to) {
    String from = column.name();
    column(to)
        .ifPresent(
            taken -> {
              throw new MigrationException(name + " already has column \"" + to + "\"");
            });
    Table renamed = edit(column, c -> c.withName(to));
    return renamed
        .withColumns(renamed.columns.stream().map(c -> c.withMentionRenamed(from, to)).toList())
        .withIndexes(indexes.stream().map(i -> i.withColumnRenamed(from, to)).toList())
        .withConstraints(constraints.stream().map(c -> c.withColumnRenamed(from, to)).toList());
  }

  /** The table under another name, in its keys that reference itself too. */
  public Table withName(TableName other) {
    List<Constraint> following =
        constraints.stream().map(c -> c instanceof ForeignKey key ? moved(key, other) : c).toList();
    return new Table(other, columns, following, indexes, comment, grants, partitioning);
  }

  public Table withColumns(List<Column> other) {
    return new Table(name, other, constraints, indexes, comment, grants, partitioning);
  }

  public Table withConstraints(List<Constraint> other) {
    return new Table(name, columns, other, indexes, comment, grants, partitioning);
  }

  /** The table without its foreign keys, which are operations of their own. */
  public Table withoutForeignKeys() {
    return withConstraints(constraints.stream().filter(c -> !(c instanceof ForeignKey)).toList());
  }

  public Table withIndexes(List<Index> other) {
    return new Table(name, columns, constraints, other, comment, grants, partitioning);
  }

  public Table withComment(Optional<String> other) {
    return new Table(name, columns, constraints, indexes, other, grants, partitioning);
  }

  public Table withGrants(List<Grant> other) {
    return new Table(name, columns, constraints, indexes, comment, other, partitioning);
  }

  /** This table, or a sentence that says in what it contradicts itself. */
  Table checked() {
    new TableRules(this).check();
    return this;
  }

  private Constraint moved(ForeignKey key, TableName other) {
    return key.references().equals(name) ? key.withReferences(other, key.referencedColumns()) : key;
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  @Override
  public DiffObject.Kind objectKind() {
    return DiffObject.Kind.TABLE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.table(this);
  }
}
