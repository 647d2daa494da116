-- create table archive.plate
CREATE TABLE "archive"."plate" (
  "plate" varchar(12) NOT NULL,
  "sum" integer,
  "place" varchar(20),
  CONSTRAINT "ck_plate_sum" CHECK ("sum" * "sum" = 1522756),
  CONSTRAINT "pk_plate" PRIMARY KEY ("plate")
);

