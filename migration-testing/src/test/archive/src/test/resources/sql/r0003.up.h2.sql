-- add column archive.plate.words
ALTER TABLE "archive"."plate" ADD COLUMN "words" character varying;

