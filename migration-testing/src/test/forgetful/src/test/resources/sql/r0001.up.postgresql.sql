-- create table forgetful.star
CREATE TABLE "forgetful"."star" (
  "id" integer NOT NULL,
  "name" text,
  CONSTRAINT "pk_star" PRIMARY KEY ("id")
);

