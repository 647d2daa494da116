-- alter column cdb_lsstcomcamsim.exposure.vignette: from integer to varchar(10)
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE char_length(CAST("vignette" AS varchar)) > 10);
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette that does not fit varchar(10); change or delete them first';
  END IF;
END
$revise$;
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette" TYPE varchar(10) USING CAST("vignette" AS varchar(10));

-- alter column cdb_lsstcomcamsim.exposure.vignette_min: from integer to varchar(10)
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE char_length(CAST("vignette_min" AS varchar)) > 10);
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette_min that does not fit varchar(10); change or delete them first';
  END IF;
END
$revise$;
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette_min" TYPE varchar(10) USING CAST("vignette_min" AS varchar(10));

-- comment on cdb_lsstcomcamsim.exposure.vignette
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette" IS 'Extent to which the telescope or dome blocks the view of the instrument, such as NO, PARTIALLY, or FULLY.';

-- comment on cdb_lsstcomcamsim.exposure.vignette_min
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette_min" IS 'Least extent during the exposure to which the telescope or dome blocks the view, such as NO, PARTIALLY, or FULLY.';

