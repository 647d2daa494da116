package dev.revise.diff;

import dev.revise.operation.AddColumn;
import dev.revise.operation.AlterColumn;
import dev.revise.operation.DropColumn;
import dev.revise.operation.SchemaChange;
import dev.revise.schema.Column;
import dev.revise.schema.TableName;
import java.util.Optional;

/**
 * A column that goes, comes or is altered; one that is computed anew goes and comes.
 *
 * @param released what a column that stays is in between; none where it goes or comes
 */
record ColumnDifference(TableName on, Versions<Column> versions, Optional<Column> released)
    implements SchemaDifference<Column> {
  @Override
  public Part part() {
    return Part.COLUMN;
  }

  @Override
  public String name() {
    return versions.either().name();
  }

  @Override
  public String title(Column column) {
    return "column " + on + "." + column.name();
  }

  @Override
  public String contrast(Column actual, Column expected) {
    return title(actual) + " " + new ColumnContrast(actual, expected).text();
  }

  /** Lets sequences, enum types and labels go, before anything else may take their names. */
  void release(SchemaChange change) {
    released.ifPresent(between -> alter(change, versions.either(), between));
  }

  @Override
  public void drop(SchemaChange change) {
    versions.before().map(column -> new DropColumn(on, column)).ifPresent(change::apply);
  }

  @Override
  public void alter(SchemaChange change) {
    released.ifPresent(between -> alter(change, between, versions.after().orElseThrow()));
  }

  @Override
  public void create(SchemaChange change) {
    versions.after().map(column -> new AddColumn(on, column)).ifPresent(change::apply);
  }

  private void alter(SchemaChange change, Column from, Column to) {
    if (!from.equals(to)) {
      change.apply(new AlterColumn(on, from, to));
    }
  }
}
