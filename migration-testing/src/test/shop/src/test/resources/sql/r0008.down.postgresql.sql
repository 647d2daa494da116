-- alter column goods.remark.state: from goods.progress to text
ALTER TABLE "goods"."remark" ALTER COLUMN "state" TYPE text USING CAST("state" AS text);

-- alter column goods.purchase.state: from goods.progress to text
ALTER TABLE "goods"."purchase" ALTER COLUMN "state" TYPE text USING CAST("state" AS text);

-- drop enum type goods.progress
DROP TYPE "goods"."progress";

-- map labels between goods.state and goods.progress
UPDATE "goods"."purchase" SET "state" = CASE "state" WHEN 'waiting' THEN 'new' END WHERE "state" IN ('waiting');
UPDATE "goods"."remark" SET "state" = CASE "state" WHEN 'waiting' THEN 'new' END WHERE "state" IN ('waiting');

-- create enum type goods.state
CREATE TYPE "goods"."state" AS ENUM ('new', 'open', 'it''s done');

-- alter column goods.remark.state: from text to goods.state
ALTER TABLE "goods"."remark" ALTER COLUMN "state" TYPE "goods"."state" USING CAST("state" AS "goods"."state");

-- alter column goods.purchase.state: from text to goods.state
ALTER TABLE "goods"."purchase" ALTER COLUMN "state" TYPE "goods"."state" USING CAST("state" AS "goods"."state");

-- add unique constraint un_purchase_state on goods.purchase
ALTER TABLE "goods"."purchase" ADD CONSTRAINT "un_purchase_state" UNIQUE ("customer", "state");

