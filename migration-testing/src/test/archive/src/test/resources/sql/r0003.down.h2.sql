-- drop column archive.plate.words
ALTER TABLE "archive"."plate" DROP COLUMN "words";

