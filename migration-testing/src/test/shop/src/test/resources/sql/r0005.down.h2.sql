-- create table goods.flag
CREATE TABLE "goods"."flag" (
  "up" boolean NOT NULL,
  "words" character varying,
  CONSTRAINT "pk_flag" PRIMARY KEY ("up")
);

