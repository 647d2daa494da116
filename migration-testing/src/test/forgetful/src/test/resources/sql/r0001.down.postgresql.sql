-- drop table forgetful.star
DROP TABLE "forgetful"."star";

