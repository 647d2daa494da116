package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.UniqueConstraint;

/** Foreign keys to exposure id. */
public final class V0009__Foreign_keys_to_exposure_id extends LsstcomcamsimRevision {
  public V0009__Foreign_keys_to_exposure_id() {
    super(Origin.on("2024-09-25").alembic("cff7da7ec8ed"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
        .add(
            new UniqueConstraint("un_ccdexposure_exposure_id_detector", "exposure_id", "detector"),
            ForeignKey.named("fk_ccdexposure_exposure_id")
                .on("exposure_id")
                .references(EXPOSURE, "exposure_id"));
    schema
        .table(EXPOSURE_FLEXDATA)
        .add(
            ForeignKey.named("fk_exposure_flexdata_obs_id")
                .on("obs_id")
                .references(EXPOSURE, "exposure_id"));
  }
}
