-- make a table by hand
CREATE TABLE "careless"."scratch" ("id" integer);

