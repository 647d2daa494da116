-- alter column goods.offer.begins: from date to timestamp
ALTER TABLE "goods"."offer" ALTER COLUMN "begins" TYPE timestamp USING CAST("begins" AS timestamp);

-- alter column goods.purchase.weight: from integer to double precision
ALTER TABLE "goods"."purchase" ALTER COLUMN "weight" TYPE double precision USING CAST("weight" AS double precision);

