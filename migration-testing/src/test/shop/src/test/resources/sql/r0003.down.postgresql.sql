-- rename column goods.customer.address to email
ALTER TABLE "goods"."customer" RENAME COLUMN "address" TO "email";

-- drop table goods.note
DROP TABLE "goods"."note";

-- rename table goods.remark to note
ALTER TABLE "goods"."remark" RENAME TO "note";

