-- add column goods.purchase.code
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of goods.purchase would have no code; add it with a default, or nullable and fill it' AS integer) END FROM (SELECT count(*) FROM "goods"."purchase" WHERE TRUE) AS counted(found);
ALTER TABLE "goods"."purchase" ADD COLUMN "code" char(3) NOT NULL;

