-- drop table goods.flag
DROP TABLE "goods"."flag";

