-- alter column goods.purchase.weight: from double precision to integer
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "goods"."purchase" WHERE "weight" NOT BETWEEN -2147483648 AND 2147483647 OR "weight" <> floor("weight"));
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of goods.purchase hold a weight that does not fit integer; change or delete them first';
  END IF;
END
$revise$;
ALTER TABLE "goods"."purchase" ALTER COLUMN "weight" TYPE integer USING CAST("weight" AS integer);

-- alter column goods.offer.begins: from timestamp to date
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "goods"."offer" WHERE CAST("begins" AS date) <> "begins");
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of goods.offer hold a begins that does not fit date; change or delete them first';
  END IF;
END
$revise$;
ALTER TABLE "goods"."offer" ALTER COLUMN "begins" TYPE date USING CAST("begins" AS date);

