-- add column goods.purchase.code
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "goods"."purchase" WHERE TRUE);
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of goods.purchase would have no code; add it with a default, or nullable and fill it';
  END IF;
END
$revise$;
ALTER TABLE "goods"."purchase" ADD COLUMN "code" char(3) NOT NULL;

