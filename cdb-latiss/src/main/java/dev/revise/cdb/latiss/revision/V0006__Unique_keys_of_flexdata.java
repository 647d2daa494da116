package dev.revise.cdb.latiss.revision;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.UniqueConstraint;

/** A key of flexdata stands once for each day and sequence number. */
public final class V0006__Unique_keys_of_flexdata extends LatissRevision {
  public V0006__Unique_keys_of_flexdata() {
    super(Origin.on("2024-09-16").alembic("56077b746de8"));
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
