package dev.revise.cdb.latiss.revision;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ColumnType;
import java.util.OptionalInt;

/** Vignetting is told in words; going back works as long as they are numbers. */
public final class V0004__Vignetting_in_words extends LatissRevision {
  private static final ColumnType WORD = new ColumnType.Varchar(OptionalInt.of(10));

  public V0004__Vignetting_in_words() {
    super(Origin.on("2024-06-25").alembic("59776480aa4d"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .alter("vignette", column -> column.withType(WORD))
        .commentColumn(
            "vignette",
            "Extent to which the telescope or dome blocks the view of the instrument, such "
                + "as NO, PARTIALLY, or FULLY.")
        .alter("vignette_min", column -> column.withType(WORD))
        .commentColumn(
            "vignette_min",
            "Least extent during the exposure to which the telescope or dome blocks the "
                + "view, such as NO, PARTIALLY, or FULLY.");
  }
}
