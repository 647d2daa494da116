-- add column goods.purchase.currency
ALTER TABLE "goods"."purchase" ADD COLUMN "currency" text;

-- say in which currency a price is
-- only revise can run dev.revise.testing.shop.revision.V0006__Currencies$NameCurrency

-- alter column goods.purchase.currency: not null
DO $revise$
#variable_conflict use_column
DECLARE found bigint;
BEGIN
  found := (SELECT count(*) FROM "goods"."purchase" WHERE "currency" IS NULL);
  IF found > 0 THEN
    RAISE EXCEPTION USING MESSAGE = found || ' rows of goods.purchase have no currency; give them one first';
  END IF;
END
$revise$;
ALTER TABLE "goods"."purchase" ALTER COLUMN "currency" SET NOT NULL;

