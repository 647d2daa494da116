-- alter column goods.offer.begins: from date to timestamp
ALTER TABLE "goods"."offer" ALTER COLUMN "begins" SET DATA TYPE timestamp USING CAST("begins" AS timestamp);

-- alter column goods.purchase.weight: from integer to double precision
ALTER TABLE "goods"."purchase" ALTER COLUMN "weight" SET DATA TYPE double precision USING CAST("weight" AS double precision);

