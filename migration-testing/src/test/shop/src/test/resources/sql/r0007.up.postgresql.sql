-- write remarks in small letters
UPDATE "goods"."remark" SET "words" = 'x' || lower("words");

