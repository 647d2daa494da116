-- drop foreign key fk_purchase_customer on goods.purchase
ALTER TABLE "goods"."purchase" DROP CONSTRAINT "fk_purchase_customer";

-- drop foreign key fk_customer_friend on goods.customer
ALTER TABLE "goods"."customer" DROP CONSTRAINT "fk_customer_friend";

-- drop table goods.flag
DROP TABLE "goods"."flag";

-- drop table goods.note
DROP TABLE "goods"."note";

-- drop table goods.offer
DROP TABLE "goods"."offer";

-- drop table goods.purchase
DROP TABLE "goods"."purchase";

-- drop table goods.customer
DROP TABLE "goods"."customer";

-- drop sequence goods.tickets
DROP SEQUENCE "goods"."tickets";

-- drop enum type goods.state
DROP TYPE "goods"."state";

