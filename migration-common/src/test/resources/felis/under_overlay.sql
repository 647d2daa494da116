CREATE SEQUENCE "survey"."exposure_seq" AS bigint;
CREATE TABLE "survey"."exposure" (
  "exposure_id" bigint NOT NULL,
  "s_region" text NOT NULL,
  "dome" double precision,
  "began" timestamp,
  "pgs_region" "public"."spoly",
  CONSTRAINT "exposure_key" PRIMARY KEY ("exposure_id"),
  CONSTRAINT "un_both" UNIQUE ("exposure_id", "began"),
  CONSTRAINT "un_first" UNIQUE ("began")
);
ALTER SEQUENCE "survey"."exposure_seq" OWNED BY "survey"."exposure"."exposure_id";
CREATE INDEX "ix_d" ON "survey"."exposure" ("dome");
COMMENT ON COLUMN "survey"."exposure"."s_region" IS 'As words.';
COMMENT ON COLUMN "survey"."exposure"."pgs_region" IS 'As a polygon.';
GRANT SELECT ON "survey"."exposure" TO "public";
GRANT INSERT ON "survey"."exposure" TO "writer";

CREATE TABLE "survey"."quicklook" (
  "visit_id" bigint,
  "version" varchar(8)
);

ALTER TABLE "survey"."quicklook" ADD CONSTRAINT "fk_visit" FOREIGN KEY ("visit_id") REFERENCES "survey"."exposure" ("exposure_id");

CREATE VIEW "survey"."visit" AS
SELECT
  "exposure_id" AS "visit_id",
  "s_region",
  "dome",
  "pgs_region"
FROM "survey"."exposure";
COMMENT ON VIEW "survey"."visit" IS 'Exposures of the sky.';
GRANT SELECT ON "survey"."visit" TO "oods";
GRANT SELECT ON "survey"."visit" TO "usdf";

