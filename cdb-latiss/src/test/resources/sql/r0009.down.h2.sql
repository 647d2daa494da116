-- replace view cdb_latiss.ccdvisit1
DROP VIEW "cdb_latiss"."ccdvisit1";
CREATE VIEW "cdb_latiss"."ccdvisit1" AS
SELECT
  "ccdexposure_id" AS "ccdvisit_id",
  "exposure_id",
  "detector",
  "s_region"
FROM "cdb_latiss"."ccdexposure";

