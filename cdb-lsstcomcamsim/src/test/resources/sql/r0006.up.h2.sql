-- alter column cdb_lsstcomcamsim.exposure.vignette: from integer to varchar(10)
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette that does not fit varchar(10); change or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE char_length(CAST("vignette" AS varchar)) > 10) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette" SET DATA TYPE varchar(10) USING CAST("vignette" AS varchar(10));

-- alter column cdb_lsstcomcamsim.exposure.vignette_min: from integer to varchar(10)
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette_min that does not fit varchar(10); change or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE char_length(CAST("vignette_min" AS varchar)) > 10) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette_min" SET DATA TYPE varchar(10) USING CAST("vignette_min" AS varchar(10));

-- comment on cdb_lsstcomcamsim.exposure.vignette
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette" IS 'Extent to which the telescope or dome blocks the view of the instrument, such as NO, PARTIALLY, or FULLY.';

-- comment on cdb_lsstcomcamsim.exposure.vignette_min
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette_min" IS 'Least extent during the exposure to which the telescope or dome blocks the view, such as NO, PARTIALLY, or FULLY.';

