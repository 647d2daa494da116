package dev.revise.dialect;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.Index;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.ObjectSql;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import dev.revise.schema.ViewQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How to ask a database what it holds: a handful of queries, each over all tables at once, that
 * give the same columns on every database.
 *
 * <p>Each query takes one parameter, an array with the names of the schemas unless it says
 * otherwise. Its rows begin with {@code schema_name} and {@code table_name}. Where {@code
 * unsupported} is not null, the row is something that {@link dev.revise.schema.Schema} cannot hold,
 * and this says why in words that follow its name.
 */
public interface Catalogue {

  /** What to execute before the queries, in a transaction that is rolled back after them. */
  List<String> preparation();

  /** A query for the names of all schemas but the database's own, in order. */
  String schemas();

  /** Tables and views: {@code is_view, comment, definition, partitioning, unsupported}. */
  String relations();

  /**
   * The columns that views in whatever schema read of the tables and views: {@code column_name,
   * dependent_schema, dependent_name, constraint_name}, the last null.
   */
  String readers();

  /** Whether a column cannot take another type while a view reads it. */
  boolean readersHoldTypes();

  /**
   * The foreign keys to the tables: {@code column_name, dependent_schema, dependent_name,
   * constraint_name}, the first null where no column of the table can go while there is one.
   */
  String referrers();

  /**
   * The tables of some names in whatever schema, those of the database itself left out: {@code
   * readable}, whether we may read it. Its parameter is an array with the names of tables.
   */
  String namesakes();

  /**
   * The sequences that columns own: {@code column_name, sequence_name, next_value, maximum}, where
   * {@code next_value} is a default as it is printed that takes its values from the sequence.
   */
  String sequences();

  /** The labels of enum types, in order: {@code label}; {@code table_name} is the type's. */
  String enums();

  /**
   * The sequences that no column owns: {@code type, start_value, increment, minimum, maximum,
   * cache, cycles}; {@code table_name} is the sequence's.
   */
  String freeSequences();

  /**
   * The columns of tables and views, in order: {@code column_name, type, defined_schema,
   * defined_name, collation_schema, collation_name, nullable, default_value, generation,
   * identity_maximum, comment, unsupported}, where {@code generation} is {@code ALWAYS} or {@code
   * BY DEFAULT} of an identity column and {@code STORED} of a computed one, whose expression then
   * is its {@code default_value}.
   */
  String columns();

  /** What to execute before {@link #objects()}, which is long to plan. */
  default List<String> objectPreparation() {
    return List.of();
  }

  /**
   * Objects that are carried as the database prints them: {@code kind, detail, create_sql,
   * drop_sql, fixed, holds_shape, needs}; {@code table_name} is what it is or belongs to, {@code
   * needs} an array of pairs of schema and name.
   */
  String objects();

  /** What is named and not managed: {@code what, why}; {@code table_name} is its name. */
  String unmanaged();

  /** A constraint that no schema can hold, to be carried as it is printed. */
  CarriedObject carried(TableName table, String constraint, String definition);

  /** The same with the comment of the constraint. */
  default CarriedObject commented(
      CarriedObject carried, TableName table, String constraint, String text) {
    ObjectSql sql = carried.sql().get(dialect());
    List<String> create = new ArrayList<>(sql.create());
    create.add(
        Ddl.comment(
            "CONSTRAINT " + SqlSyntax.quoted(constraint) + " ON " + SqlSyntax.quoted(table),
            Optional.of(text)));
    return carried.on(dialect(), new ObjectSql(create, sql.drop()));
  }

  /**
   * An index that no schema can hold, to be carried as it is printed.
   *
   * @param partitioned whether the indexes of partitions are parts of it
   * @param part whether it is such a part itself, which goes with the whole
   * @param needs what must exist before it besides its table
   */
  default CarriedObject carriedIndex(
      TableName table,
      String index,
      String definition,
      boolean partitioned,
      boolean part,
      List<TableName> needs) {
    return CarriedObject.of(
            partitioned ? ObjectKind.PARTITIONED_INDEX : ObjectKind.INDEX, table, index)
        .on(
            dialect(),
            definition,
            "DROP INDEX " + (part ? "IF EXISTS " : "") + SqlSyntax.quoted(table.withName(index)))
        .needing(table)
        .needing(needs.toArray(TableName[]::new));
  }

  /** The name of the dialect. */
  String dialect();

  /**
   * {@code constraint_name, definition, comment, referenced_schema, referenced_name,
   * referenced_key}, the last three of the table that a foreign key references and its key there,
   * null where its definition is enough.
   */
  String constraints();

  /**
   * Indexes that no constraint brought along: {@code index_name, definition, partitioned, part,
   * needs, verbatim, unsupported}, where {@code needs} are the operator classes of users, an array
   * of pairs of schema and name, and {@code verbatim} is whether its words mean more than the model
   * would make of them.
   */
  String indexes();

  /** {@code privilege, grantee}; not what owners may do anyway. */
  String grants();

  /** The type that {@code type} names, unless none of ours is meant. */
  Optional<ColumnType> type(String printed);

  /** The sequence of which a default, as the catalogue prints it, takes the next value. */
  Optional<TableName> nextOf(String printed);

  /** Whether two texts of the catalogue are the same, however it prints names and literals. */
  default boolean areSame(String printed, String other) {
    return printed.equals(other) || Token.of(printed).equals(Token.of(other));
  }

  /**
   * The constraint that the definition says, unless a schema cannot hold it.
   *
   * @param stored the name under which the database keeps it
   */
  Optional<Constraint> constraint(TableName table, String stored, String definition);

  /** The index that the definition says, unless a schema cannot hold it. */
  default Optional<Index> index(String name, String definition) {
    return new IndexReader(name, definition).read();
  }

  /**
   * How to learn in what words the database prints a query; nothing where it cannot be learned
   * without a trace.
   */
  default Optional<Rehearsal> rehearsal(String query) {
    return Optional.empty();
  }

  /** What makes the current transaction one in which objects are created in that schema. */
  default List<String> rehearsing(String schema) {
    return List.of();
  }

  /** Where that is done, if not on the database itself: one that is gone when it is left. */
  default Optional<String> rehearsalUrl() {
    return Optional.empty();
  }

  /**
   * What a view shows.
   *
   * @param columns the names of its columns, in order
   * @param relations the tables and views it may read
   */
  default ViewQuery query(List<String> columns, String definition, Set<TableName> relations) {
    return Queries.read(columns, definition, relations);
  }
}
