package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Astrometric pointing. */
public final class V0016__Astrometric_pointing extends LsstcomcamsimRevision {
  public V0016__Astrometric_pointing() {
    super(Origin.on("2026-02-05").alembic("07d289e251ec"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .commentColumn(
            "s_ra",
            "Right ascension of the detector center from its astrometric solution, in the"
                + " International Celestial Reference System (ICRS, J2000). Unit: deg. UCD:"
                + " pos.eq.ra.")
        .commentColumn(
            "s_dec",
            "Declination of the detector center from its astrometric solution, in the International"
                + " Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.");
  }
}
