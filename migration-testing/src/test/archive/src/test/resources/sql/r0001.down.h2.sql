-- drop table archive.plate
DROP TABLE "archive"."plate";

