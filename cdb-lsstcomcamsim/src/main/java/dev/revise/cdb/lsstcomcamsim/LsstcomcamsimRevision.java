package dev.revise.cdb.lsstcomcamsim;

import dev.revise.cdb.ConsRevision;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.schema.TableName;

/** A revision of cdb_lsstcomcamsim, and the names that its revisions share. */
public abstract class LsstcomcamsimRevision extends ConsRevision {
  protected static final TableName CCDEXPOSURE = LsstcomcamsimDatabase.table("ccdexposure");
  protected static final TableName CCDEXPOSURE_CAMERA =
      LsstcomcamsimDatabase.table("ccdexposure_camera");
  protected static final TableName CCDEXPOSURE_FLEXDATA =
      LsstcomcamsimDatabase.table("ccdexposure_flexdata");
  protected static final TableName CCDEXPOSURE_FLEXDATA_SCHEMA =
      LsstcomcamsimDatabase.table("ccdexposure_flexdata_schema");
  protected static final TableName CCDEXPOSURE_QUICKLOOK =
      LsstcomcamsimDatabase.table("ccdexposure_quicklook");
  protected static final TableName CCDVISIT1 = LsstcomcamsimDatabase.table("ccdvisit1");
  protected static final TableName CCDVISIT1_QUICKLOOK =
      LsstcomcamsimDatabase.table("ccdvisit1_quicklook");
  protected static final TableName EXPOSURE = LsstcomcamsimDatabase.table("exposure");
  protected static final TableName EXPOSURE_FLEXDATA =
      LsstcomcamsimDatabase.table("exposure_flexdata");
  protected static final TableName EXPOSURE_FLEXDATA_SCHEMA =
      LsstcomcamsimDatabase.table("exposure_flexdata_schema");
  protected static final TableName EXPOSURE_QUICKLOOK =
      LsstcomcamsimDatabase.table("exposure_quicklook");
  protected static final TableName VISIT1 = LsstcomcamsimDatabase.table("visit1");
  protected static final TableName VISIT1_QUICKLOOK =
      LsstcomcamsimDatabase.table("visit1_quicklook");

  protected LsstcomcamsimRevision(Origin origin) {
    super(origin);
  }

  /** A table of the database that has no constant here. */
  protected static TableName table(String name) {
    return LsstcomcamsimDatabase.table(name);
  }

  @Override
  protected final ManagedDatabase database() {
    return new LsstcomcamsimDatabase();
  }
}
