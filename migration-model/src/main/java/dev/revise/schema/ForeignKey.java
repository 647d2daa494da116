package dev.revise.schema;

import java.util.List;
import java.util.Optional;

/**
 * The values of these columns stand in a row of another table.
 *
 * @param referencedColumns as many as {@code columns}, in the same order; the other table has a
 *     primary key or unique constraint over them
 */
public record ForeignKey(
    String name,
    List<String> columns,
    TableName references,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Optional<Deferral> deferral,
    Optional<String> comment)
    implements Constraint {

  public ForeignKey {
    Names.checked(name);
    columns = Names.key(name, columns);
    referencedColumns = Names.key(name, referencedColumns);
    if (columns.size() != referencedColumns.size()) {
      throw new MigrationException(
          "foreign key \"" + name + "\" pairs " + columns + " with " + referencedColumns);
    }
  }

  /** Looked at at once, and without a comment. */
  public ForeignKey(
      String name,
      List<String> columns,
      TableName references,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    this(
        name,
        columns,
        references,
        referencedColumns,
        onDelete,
        onUpdate,
        Optional.empty(),
        Optional.empty());
  }

  /** {@code ForeignKey.named("fk_obs_id").on("visit_id").references(EXPOSURE, "exposure_id")}. */
  public static Draft named(String name) {
    return new Draft(name, List.of());
  }

  /** A foreign key that does not yet say what it references. */
  public record Draft(String name, List<String> columns) {
    public Draft on(String... own) {
      return new Draft(name, List.of(own));
    }

    public ForeignKey references(TableName table, String... referenced) {
      return new ForeignKey(
          name,
          columns,
          table,
          List.of(referenced),
          ReferentialAction.NO_ACTION,
          ReferentialAction.NO_ACTION);
    }
  }

  public ForeignKey deferred(Deferral when) {
    return withDeferral(Optional.of(when));
  }

  public ForeignKey comment(String text) {
    return withComment(Optional.of(text));
  }

  @Override
  public ForeignKey withName(String other) {
    return new ForeignKey(
        other, columns, references, referencedColumns, onDelete, onUpdate, deferral, comment);
  }

  @Override
  public ForeignKey withColumnRenamed(String from, String to) {
    return new ForeignKey(
        name,
        Names.renamed(columns, from, to),
        references,
        referencedColumns,
        onDelete,
        onUpdate,
        deferral,
        comment);
  }

  public ForeignKey withReferences(TableName table, List<String> referenced) {
    return new ForeignKey(name, columns, table, referenced, onDelete, onUpdate, deferral, comment);
  }

  public ForeignKey withActions(ReferentialAction deleted, ReferentialAction updated) {
    return new ForeignKey(
        name, columns, references, referencedColumns, deleted, updated, deferral, comment);
  }

  @Override
  public ForeignKey withDeferral(Optional<Deferral> other) {
    return new ForeignKey(
        name, columns, references, referencedColumns, onDelete, onUpdate, other, comment);
  }

  @Override
  public ForeignKey withComment(Optional<String> other) {
    return new ForeignKey(
        name, columns, references, referencedColumns, onDelete, onUpdate, deferral, other);
  }

  /** The same key after a column of the referenced table changed its name. */
  public ForeignKey withReferencedColumnRenamed(String from, String to) {
    return withReferences(references, Names.renamed(referencedColumns, from, to));
  }

  @Override
  public String kind() {
    return "foreign key";
  }
}
