-- add column goods.purchase.currency
ALTER TABLE "goods"."purchase" ADD COLUMN "currency" character varying;

-- say in which currency a price is
-- only revise can run dev.revise.testing.shop.revision.V0006__Currencies$NameCurrency

-- alter column goods.purchase.currency: not null
SELECT CASE WHEN found > 0 THEN CAST(found || ' rows of goods.purchase have no currency; give them one first' AS integer) END FROM (SELECT count(*) FROM "goods"."purchase" WHERE "currency" IS NULL) AS counted(found);
ALTER TABLE "goods"."purchase" ALTER COLUMN "currency" SET NOT NULL;

