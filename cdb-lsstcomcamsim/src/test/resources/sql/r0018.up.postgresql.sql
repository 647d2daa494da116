-- rename foreign key fk_ccdexposure_day_obs_seq_num on cdb_lsstcomcamsim.ccdexposure to fk_ccdexposure_ds
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" RENAME CONSTRAINT "fk_ccdexposure_day_obs_seq_num" TO "fk_ccdexposure_ds";

-- rename foreign key fk_ccdexposure_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.ccdexposure to fk_ccdexposure_exposure_id_ds
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" RENAME CONSTRAINT "fk_ccdexposure_exposure_id_day_obs_seq_num" TO "fk_ccdexposure_exposure_id_ds";

-- rename unique constraint un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure to un_ccdexposure_ccdexposure_id_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" RENAME CONSTRAINT "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector" TO "un_ccdexposure_ccdexposure_id_dsd";

-- rename foreign key fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_camera to fk_ccdexposure_camera_ccdexposure_id_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" RENAME CONSTRAINT "fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector" TO "fk_ccdexposure_camera_ccdexposure_id_dsd";

-- rename foreign key fk_ccdexposure_camera_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_camera to fk_ccdexposure_camera_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" RENAME CONSTRAINT "fk_ccdexposure_camera_day_obs_seq_num_detector" TO "fk_ccdexposure_camera_dsd";

-- rename foreign key fk_ccdexposure_flexdata_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_flexdata to fk_ccdexposure_flexdata_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" RENAME CONSTRAINT "fk_ccdexposure_flexdata_day_obs_seq_num_detector" TO "fk_ccdexposure_flexdata_dsd";

-- rename foreign key fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_flexdata to fk_ccdexposure_flexdata_obs_id_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" RENAME CONSTRAINT "fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector" TO "fk_ccdexposure_flexdata_obs_id_dsd";

-- rename foreign key fk_ccdexposure_quicklook_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdexposure_quicklook to fk_ccdexposure_quicklook_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" RENAME CONSTRAINT "fk_ccdexposure_quicklook_day_obs_seq_num_detector" TO "fk_ccdexposure_quicklook_dsd";

-- rename foreign key fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdvisit1_quicklook to fk_ccdvisit1_quicklook_ccdvisit_id_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME CONSTRAINT "fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector" TO "fk_ccdvisit1_quicklook_ccdvisit_id_dsd";

-- rename foreign key fk_ccdvisit1_quicklook_day_obs_seq_num_detector on cdb_lsstcomcamsim.ccdvisit1_quicklook to fk_ccdvisit1_quicklook_dsd
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME CONSTRAINT "fk_ccdvisit1_quicklook_day_obs_seq_num_detector" TO "fk_ccdvisit1_quicklook_dsd";

-- rename unique constraint un_exposure_day_obs_seq_num on cdb_lsstcomcamsim.exposure to un_exposure_ds
ALTER TABLE "cdb_lsstcomcamsim"."exposure" RENAME CONSTRAINT "un_exposure_day_obs_seq_num" TO "un_exposure_ds";

-- rename unique constraint un_exposure_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure to un_exposure_exposure_id_ds
ALTER TABLE "cdb_lsstcomcamsim"."exposure" RENAME CONSTRAINT "un_exposure_exposure_id_day_obs_seq_num" TO "un_exposure_exposure_id_ds";

-- rename foreign key fk_exposure_flexdata_day_obs_seq_num on cdb_lsstcomcamsim.exposure_flexdata to fk_exposure_flexdata_ds
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" RENAME CONSTRAINT "fk_exposure_flexdata_day_obs_seq_num" TO "fk_exposure_flexdata_ds";

-- rename foreign key fk_exposure_flexdata_obs_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure_flexdata to fk_exposure_flexdata_obs_id_ds
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" RENAME CONSTRAINT "fk_exposure_flexdata_obs_id_day_obs_seq_num" TO "fk_exposure_flexdata_obs_id_ds";

-- rename unique constraint un_exposure_flexdata_day_obs_seq_num_key on cdb_lsstcomcamsim.exposure_flexdata to un_exposure_flexdata_ds_key
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" RENAME CONSTRAINT "un_exposure_flexdata_day_obs_seq_num_key" TO "un_exposure_flexdata_ds_key";

-- rename foreign key fk_exposure_quicklook_day_obs_seq_num on cdb_lsstcomcamsim.exposure_quicklook to fk_exposure_quicklook_ds
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" RENAME CONSTRAINT "fk_exposure_quicklook_day_obs_seq_num" TO "fk_exposure_quicklook_ds";

-- rename foreign key fk_exposure_quicklook_exposure_id_day_obs_seq_num on cdb_lsstcomcamsim.exposure_quicklook to fk_exposure_quicklook_exposure_id_ds
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" RENAME CONSTRAINT "fk_exposure_quicklook_exposure_id_day_obs_seq_num" TO "fk_exposure_quicklook_exposure_id_ds";

-- rename foreign key fk_visit1_quicklook_day_obs_seq_num on cdb_lsstcomcamsim.visit1_quicklook to fk_visit1_quicklook_ds
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" RENAME CONSTRAINT "fk_visit1_quicklook_day_obs_seq_num" TO "fk_visit1_quicklook_ds";

-- rename foreign key fk_visit1_quicklook_visit_id_day_obs_seq_num on cdb_lsstcomcamsim.visit1_quicklook to fk_visit1_quicklook_visit_id_ds
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" RENAME CONSTRAINT "fk_visit1_quicklook_visit_id_day_obs_seq_num" TO "fk_visit1_quicklook_visit_id_ds";

