-- alter column goods.purchase.currency: null allowed
ALTER TABLE "goods"."purchase" ALTER COLUMN "currency" DROP NOT NULL;

-- say in which currency a price is

-- drop column goods.purchase.currency
ALTER TABLE "goods"."purchase" DROP COLUMN "currency";

