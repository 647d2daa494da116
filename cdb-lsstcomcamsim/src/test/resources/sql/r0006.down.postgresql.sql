-- comment on cdb_lsstcomcamsim.exposure.vignette_min
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette_min" IS 'Least extent during the exposure to which the telescope or dome blocks the view, as a code.';

-- comment on cdb_lsstcomcamsim.exposure.vignette
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette" IS 'Extent to which the telescope or dome blocks the view of the instrument, as a code.';

-- alter column cdb_lsstcomcamsim.exposure.vignette_min: from varchar(10) to integer
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE "vignette_min" !~ '^ *[-+]?[0-9]{1,37} *$' OR CASE WHEN "vignette_min" !~ '^ *[-+]?[0-9]{1,37} *$' THEN FALSE ELSE CAST("vignette_min" AS numeric(38)) NOT BETWEEN -2147483648 AND 2147483647 END);
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette_min that does not fit integer; change or delete them first';
  END IF;
END
$revise$;
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette_min" TYPE integer USING CAST("vignette_min" AS integer);

-- alter column cdb_lsstcomcamsim.exposure.vignette: from varchar(10) to integer
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE "vignette" !~ '^ *[-+]?[0-9]{1,37} *$' OR CASE WHEN "vignette" !~ '^ *[-+]?[0-9]{1,37} *$' THEN FALSE ELSE CAST("vignette" AS numeric(38)) NOT BETWEEN -2147483648 AND 2147483647 END);
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette that does not fit integer; change or delete them first';
  END IF;
END
$revise$;
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette" TYPE integer USING CAST("vignette" AS integer);

