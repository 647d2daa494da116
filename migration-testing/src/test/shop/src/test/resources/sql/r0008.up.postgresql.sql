-- drop unique constraint un_purchase_state on goods.purchase
ALTER TABLE "goods"."purchase" DROP CONSTRAINT "un_purchase_state";

-- alter column goods.purchase.state: from goods.state to text
ALTER TABLE "goods"."purchase" ALTER COLUMN "state" TYPE text USING CAST("state" AS text);

-- alter column goods.remark.state: from goods.state to text
ALTER TABLE "goods"."remark" ALTER COLUMN "state" TYPE text USING CAST("state" AS text);

-- drop enum type goods.state
DROP TYPE "goods"."state";

-- map labels between goods.state and goods.progress
UPDATE "goods"."purchase" SET "state" = CASE "state" WHEN 'new' THEN 'waiting' WHEN 'open' THEN 'waiting' END WHERE "state" IN ('new', 'open');
UPDATE "goods"."remark" SET "state" = CASE "state" WHEN 'new' THEN 'waiting' WHEN 'open' THEN 'waiting' END WHERE "state" IN ('new', 'open');

-- create enum type goods.progress
CREATE TYPE "goods"."progress" AS ENUM ('waiting', 'it''s done');

-- alter column goods.purchase.state: from text to goods.progress
ALTER TABLE "goods"."purchase" ALTER COLUMN "state" TYPE "goods"."progress" USING CAST("state" AS "goods"."progress");

-- alter column goods.remark.state: from text to goods.progress
ALTER TABLE "goods"."remark" ALTER COLUMN "state" TYPE "goods"."progress" USING CAST("state" AS "goods"."progress");

