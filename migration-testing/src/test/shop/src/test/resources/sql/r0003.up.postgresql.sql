-- rename table goods.note to remark
ALTER TABLE "goods"."note" RENAME TO "remark";

-- create table goods.note
CREATE TABLE "goods"."note" (
  "words" integer NOT NULL
);

-- rename column goods.customer.email to address
ALTER TABLE "goods"."customer" RENAME COLUMN "email" TO "address";

