-- create table forgetful.star
CREATE TABLE "forgetful"."star" (
  "id" integer NOT NULL,
  "name" character varying,
  CONSTRAINT "pk_star" PRIMARY KEY ("id")
);

