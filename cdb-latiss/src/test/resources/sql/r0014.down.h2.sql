-- drop column cdb_latiss.visit1_quicklook.astrom_sky_rotation
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "astrom_sky_rotation";

-- drop column cdb_latiss.visit1_quicklook.astrom_dec
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "astrom_dec";

-- drop column cdb_latiss.visit1_quicklook.astrom_ra
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "astrom_ra";

