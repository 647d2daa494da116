package dev.revise.nlds;

import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.TableName;

/** A revision of nlds_catalog, and the names that its revisions share. */
public abstract class NldsRevision extends Revision {
  protected static final TableName AGGREGATION = NldsDatabase.table("aggregation");
  protected static final TableName CHECKSUM = NldsDatabase.table("checksum");
  protected static final TableName FILE = NldsDatabase.table("file");
  protected static final TableName HOLDING = NldsDatabase.table("holding");
  protected static final TableName LOCATION = NldsDatabase.table("location");
  protected static final TableName TAG = NldsDatabase.table("tag");
  protected static final TableName TRANSACTION = NldsDatabase.table("transaction");

  /** Enum types are named as tables are. */
  protected static final TableName STORAGE = NldsDatabase.table("storage");

  protected static final TableName PATH_TYPE = NldsDatabase.table("path_type");
  protected static final TableName FILE_TYPE = NldsDatabase.table("file_type");

  protected NldsRevision(Origin origin) {
    super(origin);
  }

  @Override
  protected final ManagedDatabase database() {
    return new NldsDatabase();
  }
}
