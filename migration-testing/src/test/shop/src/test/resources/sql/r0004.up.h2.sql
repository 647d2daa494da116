-- drop column goods.purchase.code
ALTER TABLE "goods"."purchase" DROP COLUMN "code";

