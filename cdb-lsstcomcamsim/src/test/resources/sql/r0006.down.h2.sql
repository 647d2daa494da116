-- comment on cdb_lsstcomcamsim.exposure.vignette_min
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette_min" IS 'Least extent during the exposure to which the telescope or dome blocks the view, as a code.';

-- comment on cdb_lsstcomcamsim.exposure.vignette
COMMENT ON COLUMN "cdb_lsstcomcamsim"."exposure"."vignette" IS 'Extent to which the telescope or dome blocks the view of the instrument, as a code.';

-- alter column cdb_lsstcomcamsim.exposure.vignette_min: from varchar(10) to integer
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette_min that does not fit integer; change or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE NOT REGEXP_LIKE("vignette_min", '^ *[-+]?[0-9]{1,37} *$') OR CASE WHEN NOT REGEXP_LIKE("vignette_min", '^ *[-+]?[0-9]{1,37} *$') THEN FALSE ELSE CAST("vignette_min" AS numeric(38)) NOT BETWEEN -2147483648 AND 2147483647 END) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette_min" SET DATA TYPE integer USING CAST("vignette_min" AS integer);

-- alter column cdb_lsstcomcamsim.exposure.vignette: from varchar(10) to integer
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of cdb_lsstcomcamsim.exposure hold a vignette that does not fit integer; change or delete them first' AS integer) END FROM (SELECT count(*) FROM "cdb_lsstcomcamsim"."exposure" WHERE NOT REGEXP_LIKE("vignette", '^ *[-+]?[0-9]{1,37} *$') OR CASE WHEN NOT REGEXP_LIKE("vignette", '^ *[-+]?[0-9]{1,37} *$') THEN FALSE ELSE CAST("vignette" AS numeric(38)) NOT BETWEEN -2147483648 AND 2147483647 END) AS counted(found);
ALTER TABLE "cdb_lsstcomcamsim"."exposure" ALTER COLUMN "vignette" SET DATA TYPE integer USING CAST("vignette" AS integer);

