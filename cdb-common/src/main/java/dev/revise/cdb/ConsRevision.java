package dev.revise.cdb;

import dev.revise.revision.Origin;
import dev.revise.revision.Revision;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Grant;
import dev.revise.schema.Privilege;
import java.util.List;

/** A revision of a database of ConsDB, and the names that all of them share. */
public abstract class ConsRevision extends Revision {
  /** A polygon on the sky, as pg_sphere defines it. */
  protected static final ColumnType SPOLY = new ColumnType.Defined(ConsDatabase.SPOLY);

  /** Who reads the databases at the US Data Facility. */
  protected static final String USDF = ConsDatabase.USDF;

  /** Who reads the databases in the Observatory Operations Data Service. */
  protected static final String OODS = ConsDatabase.OODS;

  protected static final List<Grant> READERS =
      List.of(new Grant(Privilege.SELECT, USDF), new Grant(Privilege.SELECT, OODS));

  protected ConsRevision(Origin origin) {
    super(origin);
  }
}
