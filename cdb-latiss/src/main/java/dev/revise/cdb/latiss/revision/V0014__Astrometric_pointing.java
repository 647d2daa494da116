package dev.revise.cdb.latiss.revision;

import static dev.revise.schema.Column.doublePrecision;

import dev.revise.cdb.latiss.LatissRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Right ascension, declination and rotation as astrometry finds them. */
public final class V0014__Astrometric_pointing extends LatissRevision {
  public V0014__Astrometric_pointing() {
    super(Origin.on("2026-02-05").alembic("6250c0fab3fe"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(VISIT1_QUICKLOOK)
        .add(
            doublePrecision("astrom_ra")
                .comment(
                    "Right ascension of the visit from its astrometric solution, in the "
                        + "International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: "
                        + "pos.eq.ra."),
            doublePrecision("astrom_dec")
                .comment(
                    "Declination of the visit from its astrometric solution, in the International "
                        + "Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec."),
            doublePrecision("astrom_sky_rotation")
                .comment(
                    "Position angle of the instrument on the sky from the astrometric solution of "
                        + "the visit. Unit: deg. UCD: pos.posAng."));
  }
}
