package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.doublePrecision;
import static dev.revise.schema.Column.integer;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Quicklook columns tweaked. */
public final class V0004__Quicklook_columns_tweaked extends LsstcomcamsimRevision {
  public V0004__Quicklook_columns_tweaked() {
    super(Origin.on("2024-06-18").alembic("c07a817a5c95"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .add(
            doublePrecision("eff_time")
                .comment(
                    "Exposure time that would reach the depth of the detector under reference"
                        + " seeing, sky brightness, and throughput. Unit: s."),
            doublePrecision("eff_time_psf_sigma_scale")
                .comment(
                    "Factor by which the width of the point spread function changes the effective"
                        + " time, above 1 if better than the reference."),
            doublePrecision("eff_time_psf_sky_bg_scale")
                .comment(
                    "Factor by which the sky background changes the effective time, above 1 if"
                        + " better than the reference."),
            doublePrecision("eff_time_psf_zero_point_scale")
                .comment(
                    "Factor by which the photometric zero point changes the effective time, above 1"
                        + " if better than the reference."),
            doublePrecision("psf_area")
                .comment(
                    "Effective area in square pixels of the point spread function on the"
                        + " detector."),
            doublePrecision("psf_ixx")
                .comment(
                    "Second moment in square pixels of the point spread function along the x axis"
                        + " on the detector."),
            doublePrecision("psf_ixy")
                .comment(
                    "Mixed second moment in square pixels of the point spread function along the x"
                        + " and y axes on the detector."),
            doublePrecision("psf_iyy")
                .comment(
                    "Second moment in square pixels of the point spread function along the y axis"
                        + " on the detector."));
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            integer("n_inputs")
                .comment("Number of detector images from which the values of the visit are made."));
  }
}
