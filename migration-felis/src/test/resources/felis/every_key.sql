CREATE TABLE "survey"."night" (
  "day" integer NOT NULL,
  "site" smallint NOT NULL,
  "closed" boolean DEFAULT FALSE NOT NULL,
  "flags" smallint DEFAULT -3,
  "rows" bigint,
  "seeing" double precision,
  "depth" double precision DEFAULT 24.5,
  "moon" real,
  "letter" char(1),
  "observer" varchar(32) DEFAULT 'nobody',
  "title" varchar(64),
  "note" text,
  "image" bytea,
  "began" timestamp,
  "ended" timestamp(3),
  "written" timestamp(6) DEFAULT CURRENT_TIMESTAMP,
  "ra" double precision,
  "dec_deg" varchar(10) NOT NULL,
  CONSTRAINT "ck_night" CHECK ("depth" > 0 OR "note" = 'depth'),
  CONSTRAINT "night_pkey" PRIMARY KEY ("day", "site"),
  CONSTRAINT "un_night" UNIQUE ("observer", "day") DEFERRABLE
);
COMMENT ON CONSTRAINT "ck_night" ON "survey"."night" IS 'Dark enough.';
COMMENT ON CONSTRAINT "un_night" ON "survey"."night" IS 'One observer a day.';
CREATE INDEX "ix_night" ON "survey"."night" ("seeing", "depth");
CREATE INDEX "ix_night_title" ON "survey"."night" ((lower("title")), ("depth" / 2));
COMMENT ON TABLE "survey"."night" IS 'One night of observing.';
COMMENT ON COLUMN "survey"."night"."day" IS 'Day on which the night begins. Unit: d. UCD: time.start.';
COMMENT ON COLUMN "survey"."night"."seeing" IS 'Unit: arcsec.';
COMMENT ON COLUMN "survey"."night"."depth" IS 'How deep? Unit: mag.';
COMMENT ON COLUMN "survey"."night"."ra" IS 'Right ascension. Unit: deg. UCD: pos.eq.ra.';
COMMENT ON COLUMN "survey"."night"."dec_deg" IS 'Declination, rounded. Unit: deg.';

CREATE SEQUENCE "survey"."site_id_seq" AS smallint;
CREATE TABLE "survey"."site" (
  "id" smallint DEFAULT nextval('"survey"."site_id_seq"'::regclass) NOT NULL,
  CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);
ALTER SEQUENCE "survey"."site_id_seq" OWNED BY "survey"."site"."id";

ALTER TABLE "survey"."night" ADD CONSTRAINT "fk_night_site" FOREIGN KEY ("site") REFERENCES "survey"."site" ("id") ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT "fk_night_site" ON "survey"."night" IS 'Where it was.';

