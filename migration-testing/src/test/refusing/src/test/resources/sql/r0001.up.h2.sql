-- create table refusing.star
CREATE TABLE "refusing"."star" (
  "id" integer NOT NULL,
  "name" character varying,
  CONSTRAINT "star.ck_star" CHECK ("id" * "id" = 1522756),
  CONSTRAINT "pk_star" PRIMARY KEY ("id")
);

