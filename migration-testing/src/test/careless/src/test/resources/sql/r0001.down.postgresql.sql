-- drop table careless.star
DROP TABLE "careless"."star";

