-- create table careless.star
CREATE TABLE "careless"."star" (
  "id" integer NOT NULL,
  "name" character varying,
  CONSTRAINT "pk_star" PRIMARY KEY ("id")
);

