package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.doublePrecision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Quicklook columns reworked. */
public final class V0003__Quicklook_columns_reworked extends LsstcomcamsimRevision {
  public V0003__Quicklook_columns_reworked() {
    super(Origin.on("2024-06-13").alembic("6d5561651761"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .dropColumns("seeing")
        .add(
            doublePrecision("zero_point")
                .comment(
                    "Photometric zero point, the AB magnitude of a source with unit instrumental"
                        + " flux on the detector, for the full exposure time."),
            doublePrecision("seeing_zenith_500nm")
                .comment(
                    "Seeing on the detector at a wavelength of 500 nanometers, scaled to the"
                        + " zenith."),
            doublePrecision("mean_var")
                .comment("Mean of the variance plane of the detector image."));
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            doublePrecision("seeing_zenith_500nm_min")
                .comment(
                    "Smallest value, over the detectors of the visit, of the seeing at a wavelength"
                        + " of 500 nanometers, scaled to the zenith."),
            doublePrecision("seeing_zenith_500nm_max")
                .comment(
                    "Largest value, over the detectors of the visit, of the seeing at a wavelength"
                        + " of 500 nanometers, scaled to the zenith."),
            doublePrecision("seeing_zenith_500nm_median")
                .comment(
                    "Median, over the detectors of the visit, of the seeing at a wavelength of 500"
                        + " nanometers, scaled to the zenith."));
  }
}
