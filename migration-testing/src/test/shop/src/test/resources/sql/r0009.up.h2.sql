-- alter column goods.purchase.weight: from double precision to integer
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of goods.purchase hold a weight that does not fit integer; change or delete them first' AS integer) END FROM (SELECT count(*) FROM "goods"."purchase" WHERE "weight" NOT BETWEEN -2147483648 AND 2147483647 OR "weight" <> floor("weight")) AS counted(found);
ALTER TABLE "goods"."purchase" ALTER COLUMN "weight" SET DATA TYPE integer USING CAST("weight" AS integer);

-- alter column goods.offer.begins: from timestamp to date
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of goods.offer hold a begins that does not fit date; change or delete them first' AS integer) END FROM (SELECT count(*) FROM "goods"."offer" WHERE CAST("begins" AS date) <> "begins") AS counted(found);
ALTER TABLE "goods"."offer" ALTER COLUMN "begins" SET DATA TYPE date USING CAST("begins" AS date);

