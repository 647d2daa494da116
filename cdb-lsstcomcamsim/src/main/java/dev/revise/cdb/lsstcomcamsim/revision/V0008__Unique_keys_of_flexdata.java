package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.UniqueConstraint;

/** Unique keys of flexdata. */
public final class V0008__Unique_keys_of_flexdata extends LsstcomcamsimRevision {
  public V0008__Unique_keys_of_flexdata() {
    super(Origin.on("2024-09-16").alembic("02f64409522c"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE_FLEXDATA)
        .add(
            new UniqueConstraint(
                "un_exposure_flexdata_day_obs_seq_num_key", "day_obs", "seq_num", "key"));
  }
}
