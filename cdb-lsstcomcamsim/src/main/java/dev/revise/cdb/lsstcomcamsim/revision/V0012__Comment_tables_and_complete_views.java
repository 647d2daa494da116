package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Comment tables and complete views. */
public final class V0012__Comment_tables_and_complete_views extends LsstcomcamsimRevision {
  public V0012__Comment_tables_and_complete_views() {
    super(Origin.on("2025-04-17").alembic("8024a0becf41"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
        .comment(
            "One row for each combination of an exposure and a detector that takes part in it.");
    schema
        .table(CCDEXPOSURE_CAMERA)
        .comment("Camera state of one detector during one exposure, such as its temperature.");
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .comment(
            "Free-form key and value pairs attached to one detector of an exposure, one row for"
                + " each exposure, detector, and key.");
    schema
        .table(CCDEXPOSURE_FLEXDATA_SCHEMA)
        .comment(
            "Dictionary of the keys allowed in ccdexposure_flexdata, with their type, meaning,"
                + " unit, and content descriptor.");
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .comment("Quick-look quality measurements of each detector in each single-exposure visit.");
    schema
        .table(EXPOSURE)
        .comment(
            "One row for each LSSTComCamSim exposure with its pointing, times, filter, purpose, and"
                + " weather.");
    schema
        .table(EXPOSURE_FLEXDATA)
        .comment(
            "Free-form key and value pairs attached to exposures, one row for each exposure and"
                + " key.");
    schema
        .table(EXPOSURE_FLEXDATA_SCHEMA)
        .comment(
            "Dictionary of the keys allowed in exposure_flexdata, with their type, meaning, unit,"
                + " and content descriptor.");
    schema
        .table(VISIT1_QUICKLOOK)
        .comment("Quick-look quality measurements of each single-exposure visit as a whole.");
    schema.replaceView(CCDVISIT1, view -> view.withColumns("day_obs", "seq_num"));
    schema.replaceView(VISIT1, view -> view.withColumns("vignette", "vignette_min"));
  }
}
