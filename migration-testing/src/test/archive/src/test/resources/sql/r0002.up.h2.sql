-- forget the places
UPDATE "archive"."plate" SET "place" = 'box';

