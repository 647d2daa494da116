-- make a table by hand
UPDATE "careless"."star" SET "name" = "name";

