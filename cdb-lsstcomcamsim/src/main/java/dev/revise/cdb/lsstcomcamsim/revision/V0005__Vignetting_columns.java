package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.integer;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Vignetting columns. */
public final class V0005__Vignetting_columns extends LsstcomcamsimRevision {
  public V0005__Vignetting_columns() {
    super(Origin.on("2024-06-25").alembic("ef3efe082be3"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .renameColumn("eff_time_psf_sky_bg_scale", "eff_time_sky_bg_scale")
        .renameColumn("eff_time_psf_zero_point_scale", "eff_time_zero_point_scale");
    schema
        .table(EXPOSURE)
        .add(
            integer("vignette")
                .comment(
                    "Extent to which the telescope or dome blocks the view of the instrument, as a"
                        + " code."),
            integer("vignette_min")
                .comment(
                    "Least extent during the exposure to which the telescope or dome blocks the"
                        + " view, as a code."));
  }
}
