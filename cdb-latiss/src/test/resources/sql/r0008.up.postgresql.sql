-- create table cdb_latiss.exposure_quicklook
CREATE TABLE "cdb_latiss"."exposure_quicklook" (
  "exposure_id" bigint NOT NULL,
  "day_obs" integer NOT NULL,
  "seq_num" integer NOT NULL,
  "postisr_pixel_median" double precision,
  "mount_motion_image_degradation" double precision,
  "mount_motion_image_degradation_az" double precision,
  "mount_motion_image_degradation_el" double precision,
  "mount_jitter_rms" double precision,
  "mount_jitter_rms_az" double precision,
  "mount_jitter_rms_el" double precision,
  "mount_jitter_rms_rot" double precision,
  CONSTRAINT "exposure_quicklook_pkey" PRIMARY KEY ("day_obs", "seq_num")
);
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."exposure_id" IS 'Identifier of the exposure that the row describes, equal to exposure.exposure_id.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."day_obs" IS 'Observing day as the integer YYYYMMDD, which rolls over at 12:00 Coordinated Universal Time (UTC). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."seq_num" IS 'Sequence number of the exposure within its observing day (day_obs). UCD: meta.id.part.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."postisr_pixel_median" IS 'Median of the pixel values of all detectors in the exposure after removal of the instrument signature. Unit: electron.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_motion_image_degradation" IS 'Total blurring of the image caused by mount motion during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_motion_image_degradation_az" IS 'Blurring of the image caused by mount motion during the exposure, from the azimuth axis alone. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_motion_image_degradation_el" IS 'Blurring of the image caused by mount motion during the exposure, from the elevation axis alone. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_jitter_rms" IS 'Total root mean square of the mount jitter during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_jitter_rms_az" IS 'Root mean square of the mount jitter in azimuth during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_jitter_rms_el" IS 'Root mean square of the mount jitter in elevation during the exposure. Unit: arcsec.';
COMMENT ON COLUMN "cdb_latiss"."exposure_quicklook"."mount_jitter_rms_rot" IS 'Root mean square of the jitter of the instrument rotator during the exposure. Unit: arcsec.';

-- add foreign key fk_exposure_quicklook_day_obs_seq_num on cdb_latiss.exposure_quicklook
ALTER TABLE "cdb_latiss"."exposure_quicklook" ADD CONSTRAINT "fk_exposure_quicklook_day_obs_seq_num" FOREIGN KEY ("day_obs", "seq_num") REFERENCES "cdb_latiss"."exposure" ("day_obs", "seq_num");

-- add foreign key fk_exposure_quicklook_obs_id on cdb_latiss.exposure_quicklook
ALTER TABLE "cdb_latiss"."exposure_quicklook" ADD CONSTRAINT "fk_exposure_quicklook_obs_id" FOREIGN KEY ("exposure_id") REFERENCES "cdb_latiss"."exposure" ("exposure_id");

-- add column cdb_latiss.ccdvisit1_quicklook.pixel_scale
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ADD COLUMN "pixel_scale" double precision;
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."pixel_scale" IS 'Angular size on the sky of one pixel, as measured for the detector. Unit: arcsec/pixel.';

-- add column cdb_latiss.ccdvisit1_quicklook.psf_ap_flux_delta
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ADD COLUMN "psf_ap_flux_delta" double precision;
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_ap_flux_delta" IS 'Largest minus smallest aperture flux of the point spread function model over the unmasked area on the detector.';

-- add column cdb_latiss.ccdvisit1_quicklook.psf_ap_corr_sigma_scaled_delta
ALTER TABLE "cdb_latiss"."ccdvisit1_quicklook" ADD COLUMN "psf_ap_corr_sigma_scaled_delta" double precision;
COMMENT ON COLUMN "cdb_latiss"."ccdvisit1_quicklook"."psf_ap_corr_sigma_scaled_delta" IS 'Range of the aperture correction over the unmasked area on the detector, divided by the width of the point spread function.';

-- add column cdb_latiss.visit1_quicklook.pixel_scale
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "pixel_scale" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."pixel_scale" IS 'Angular size on the sky of one pixel, as measured for the visit. Unit: arcsec/pixel.';

-- add column cdb_latiss.visit1_quicklook.stats_mag_lim
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "stats_mag_lim" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."stats_mag_lim" IS 'Limiting magnitude of point sources at a fixed signal-to-noise ratio, from the image statistics of the visit. Unit: mag.';

-- add column cdb_latiss.visit1_quicklook.psf_ap_flux_delta
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "psf_ap_flux_delta" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_ap_flux_delta" IS 'Largest minus smallest aperture flux of the point spread function model over the unmasked area in the visit.';

-- add column cdb_latiss.visit1_quicklook.psf_ap_corr_sigma_scaled_delta
ALTER TABLE "cdb_latiss"."visit1_quicklook" ADD COLUMN "psf_ap_corr_sigma_scaled_delta" double precision;
COMMENT ON COLUMN "cdb_latiss"."visit1_quicklook"."psf_ap_corr_sigma_scaled_delta" IS 'Range of the aperture correction over the unmasked area in the visit, divided by the width of the point spread function.';

-- drop column cdb_latiss.visit1_quicklook.postisr_pixel_median
ALTER TABLE "cdb_latiss"."visit1_quicklook" DROP COLUMN "postisr_pixel_median";

