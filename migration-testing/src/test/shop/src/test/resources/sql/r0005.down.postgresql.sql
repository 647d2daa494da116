-- create table goods.flag
CREATE TABLE "goods"."flag" (
  "up" boolean NOT NULL,
  "words" text,
  CONSTRAINT "pk_flag" PRIMARY KEY ("up")
);

