-- create enum type goods.state
CREATE DOMAIN "goods"."state" AS ENUM ('new', 'open', 'it''s done');

-- create sequence goods.tickets
CREATE SEQUENCE "goods"."tickets" AS bigint INCREMENT BY 5 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 6 CACHE 1 NO CYCLE;

-- create table goods.customer
CREATE TABLE "goods"."customer" (
  "id" bigint DEFAULT NEXT VALUE FOR "goods"."tickets" NOT NULL,
  "email" varchar(30) NOT NULL,
  "friend" bigint,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id"),
  CONSTRAINT "un_customer_email" UNIQUE ("email")
);

-- create table goods.purchase
CREATE SEQUENCE "goods"."purchase_id_seq" AS integer;
CREATE TABLE "goods"."purchase" (
  "id" integer DEFAULT NEXT VALUE FOR "goods"."purchase_id_seq" NOT NULL,
  "customer" bigint NOT NULL,
  "state" "goods"."state" NOT NULL,
  "pieces" bigint,
  "twice" bigint GENERATED ALWAYS AS ("pieces" * 2),
  "weight" double precision,
  "code" char(3) NOT NULL,
  CONSTRAINT "pk_purchase" PRIMARY KEY ("id"),
  CONSTRAINT "un_purchase_state" UNIQUE ("customer", "state")
);
COMMENT ON SEQUENCE "goods"."purchase_id_seq" IS 'owned by "purchase"."id"';

-- create table goods.offer
CREATE TABLE "goods"."offer" (
  "price" numeric(7, 2) NOT NULL,
  "contact" varchar(30) NOT NULL,
  "begins" timestamp,
  "ends" timestamp,
  CONSTRAINT "offer.ck_offer_contact" CHECK ("contact" LIKE '%@%'),
  CONSTRAINT "offer.ck_offer_ends" CHECK ("ends" > "begins"),
  CONSTRAINT "offer.ck_offer_price" CHECK ("price" > 500 AND "price" < 600)
);

-- create table goods.note
CREATE TABLE "goods"."note" (
  "words" character varying,
  "state" "goods"."state"
);

-- create table goods.flag
CREATE TABLE "goods"."flag" (
  "up" boolean NOT NULL,
  "words" character varying,
  CONSTRAINT "pk_flag" PRIMARY KEY ("up")
);

-- add foreign key fk_customer_friend on goods.customer
ALTER TABLE "goods"."customer" ADD CONSTRAINT "customer.fk_customer_friend" FOREIGN KEY ("friend") REFERENCES "goods"."customer" ("id");

-- add foreign key fk_purchase_customer on goods.purchase
ALTER TABLE "goods"."purchase" ADD CONSTRAINT "purchase.fk_purchase_customer" FOREIGN KEY ("customer") REFERENCES "goods"."customer" ("id");

