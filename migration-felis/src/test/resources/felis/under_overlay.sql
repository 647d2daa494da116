CREATE TYPE "survey"."weather" AS ENUM ('clear', ' mixed ', 'cloudy');

CREATE SEQUENCE "survey"."runs" AS integer INCREMENT BY 3 MINVALUE 1 MAXVALUE 5000 START WITH 7 CACHE 50 CYCLE;

CREATE SEQUENCE "survey"."exposure_seq" AS bigint;
CREATE TABLE "survey"."exposure" (
  "exposure_id" bigint NOT NULL,
  "s_region" text NOT NULL,
  "dome" double precision DEFAULT random(),
  "began" timestamp DEFAULT CURRENT_TIMESTAMP,
  "pgs_region" "public"."spoly",
  CONSTRAINT "ck_dome" CHECK ("dome" < 360 AND dome > 0),
  CONSTRAINT "exposure_key" PRIMARY KEY ("exposure_id"),
  CONSTRAINT "un_both" UNIQUE ("exposure_id", "began") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "un_first" UNIQUE ("began")
);
COMMENT ON CONSTRAINT "exposure_key" ON "survey"."exposure" IS 'The key.';
COMMENT ON CONSTRAINT "un_both" ON "survey"."exposure" IS 'One each.';
ALTER SEQUENCE "survey"."exposure_seq" OWNED BY "survey"."exposure"."exposure_id";
CREATE INDEX "ix_d" ON "survey"."exposure" ("dome");
CREATE UNIQUE INDEX "ix_region" ON "survey"."exposure" USING "btree" ("began", (lower("s_region")) DESC NULLS LAST) WHERE ("dome" > 0);
COMMENT ON COLUMN "survey"."exposure"."s_region" IS 'As words.';
COMMENT ON COLUMN "survey"."exposure"."pgs_region" IS 'As a polygon.';
GRANT SELECT ON "survey"."exposure" TO "public";
GRANT INSERT ON "survey"."exposure" TO "writer";

CREATE TABLE "survey"."quicklook" (
  "visit_id" bigint DEFAULT 1.50,
  "sky" "survey"."weather",
  "run" integer DEFAULT nextval('"survey"."runs"'::regclass),
  "row" integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  "twice" integer GENERATED ALWAYS AS ("row" * 2) STORED,
  "version" varchar(8) DEFAULT ' v1 '
);
COMMENT ON TABLE "survey"."quicklook" IS 'Looked at quickly.';

ALTER TABLE "survey"."quicklook" ADD CONSTRAINT "fk_visit" FOREIGN KEY ("visit_id") REFERENCES "survey"."exposure" ("exposure_id");

CREATE VIEW "survey"."nights" AS
SELECT DISTINCT "began" FROM "survey"."exposure";
COMMENT ON VIEW "survey"."nights" IS 'When it was dark.';
GRANT SELECT ON "survey"."nights" TO "usdf";

CREATE VIEW "survey"."visit" AS
SELECT
  "s_region",
  "exposure_id" AS "visit_id",
  "pgs_region",
  "dome"
FROM "survey"."exposure";
COMMENT ON VIEW "survey"."visit" IS '  Exposures, shown.';
GRANT SELECT ON "survey"."visit" TO "oods";
GRANT SELECT ON "survey"."visit" TO "usdf";

CREATE VIEW "survey"."outlines" AS
SELECT
  "visit_id" AS "id",
  "visit_id" AS "again",
  "s_region" AS "region"
FROM "survey"."visit";

