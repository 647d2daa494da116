-- add column cdb_latiss.visit1_quicklook.astrom_ra
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "astrom_ra" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."astrom_ra" IS 'Right ascension of the visit from its astrometric solution, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.ra.';

-- add column cdb_latiss.visit1_quicklook.astrom_dec
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "astrom_dec" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."astrom_dec" IS 'Declination of the visit from its astrometric solution, in the International Celestial Reference System (ICRS, J2000). Unit: deg. UCD: pos.eq.dec.';

-- add column cdb_latiss.visit1_quicklook.astrom_sky_rotation
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "astrom_sky_rotation" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."astrom_sky_rotation" IS 'Position angle of the instrument on the sky from the astrometric solution of the visit. Unit: deg. UCD: pos.posAng.';

