-- drop table refusing.star
DROP TABLE "refusing"."star";

