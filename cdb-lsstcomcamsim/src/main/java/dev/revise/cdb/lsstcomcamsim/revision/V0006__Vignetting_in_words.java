package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ColumnType;

/** Vignetting in words. */
public final class V0006__Vignetting_in_words extends LsstcomcamsimRevision {
  public V0006__Vignetting_in_words() {
    super(Origin.on("2024-06-25").alembic("3f8460378c1e"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .alter("vignette", column -> column.withType(ColumnType.varchar(10)))
        .alter("vignette_min", column -> column.withType(ColumnType.varchar(10)))
        .commentColumn(
            "vignette",
            "Extent to which the telescope or dome blocks the view of the instrument, such as NO,"
                + " PARTIALLY, or FULLY.")
        .commentColumn(
            "vignette_min",
            "Least extent during the exposure to which the telescope or dome blocks the view, such"
                + " as NO, PARTIALLY, or FULLY.");
  }
}
