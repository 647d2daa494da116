package dev.revise.cdb.latiss;

import dev.revise.cdb.ConsRevision;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.schema.TableName;

/** A revision of cdb_latiss, and the names that its revisions share. */
public abstract class LatissRevision extends ConsRevision {
  protected static final TableName CCDEXPOSURE = LatissDatabase.table("ccdexposure");
  protected static final TableName CCDEXPOSURE_CAMERA = LatissDatabase.table("ccdexposure_camera");
  protected static final TableName CCDEXPOSURE_FLEXDATA =
      LatissDatabase.table("ccdexposure_flexdata");
  protected static final TableName CCDEXPOSURE_FLEXDATA_SCHEMA =
      LatissDatabase.table("ccdexposure_flexdata_schema");
  protected static final TableName CCDEXPOSURE_QUICKLOOK =
      LatissDatabase.table("ccdexposure_quicklook");
  protected static final TableName CCDVISIT1 = LatissDatabase.table("ccdvisit1");
  protected static final TableName CCDVISIT1_QUICKLOOK =
      LatissDatabase.table("ccdvisit1_quicklook");
  protected static final TableName EXPOSURE = LatissDatabase.table("exposure");
  protected static final TableName EXPOSURE_FLEXDATA = LatissDatabase.table("exposure_flexdata");
  protected static final TableName EXPOSURE_FLEXDATA_SCHEMA =
      LatissDatabase.table("exposure_flexdata_schema");
  protected static final TableName EXPOSURE_QUICKLOOK = LatissDatabase.table("exposure_quicklook");
  protected static final TableName VISIT1 = LatissDatabase.table("visit1");
  protected static final TableName VISIT1_QUICKLOOK = LatissDatabase.table("visit1_quicklook");

  protected LatissRevision(Origin origin) {
    super(origin);
  }

  /** A table of the database that has no constant here. */
  protected static TableName table(String name) {
    return LatissDatabase.table(name);
  }

  @Override
  protected final ManagedDatabase database() {
    return new LatissDatabase();
  }
}
