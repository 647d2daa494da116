-- shorten the names
UPDATE "forgetful"."star" SET "name" = substring("name" from 1 for 1);

