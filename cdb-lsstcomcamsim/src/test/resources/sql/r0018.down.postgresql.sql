-- rename foreign key fk_visit1_quicklook_visit_id_ds on cdb_lsstcomcamsim.visit1_quicklook to fk_visit1_quicklook_visit_id_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" RENAME CONSTRAINT "fk_visit1_quicklook_visit_id_ds" TO "fk_visit1_quicklook_visit_id_day_obs_seq_num";

-- rename foreign key fk_visit1_quicklook_ds on cdb_lsstcomcamsim.visit1_quicklook to fk_visit1_quicklook_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" RENAME CONSTRAINT "fk_visit1_quicklook_ds" TO "fk_visit1_quicklook_day_obs_seq_num";

-- rename foreign key fk_exposure_quicklook_exposure_id_ds on cdb_lsstcomcamsim.exposure_quicklook to fk_exposure_quicklook_exposure_id_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" RENAME CONSTRAINT "fk_exposure_quicklook_exposure_id_ds" TO "fk_exposure_quicklook_exposure_id_day_obs_seq_num";

-- rename foreign key fk_exposure_quicklook_ds on cdb_lsstcomcamsim.exposure_quicklook to fk_exposure_quicklook_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure_quicklook" RENAME CONSTRAINT "fk_exposure_quicklook_ds" TO "fk_exposure_quicklook_day_obs_seq_num";

-- rename unique constraint un_exposure_flexdata_ds_key on cdb_lsstcomcamsim.exposure_flexdata to un_exposure_flexdata_day_obs_seq_num_key
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" RENAME CONSTRAINT "un_exposure_flexdata_ds_key" TO "un_exposure_flexdata_day_obs_seq_num_key";

-- rename foreign key fk_exposure_flexdata_obs_id_ds on cdb_lsstcomcamsim.exposure_flexdata to fk_exposure_flexdata_obs_id_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" RENAME CONSTRAINT "fk_exposure_flexdata_obs_id_ds" TO "fk_exposure_flexdata_obs_id_day_obs_seq_num";

-- rename foreign key fk_exposure_flexdata_ds on cdb_lsstcomcamsim.exposure_flexdata to fk_exposure_flexdata_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" RENAME CONSTRAINT "fk_exposure_flexdata_ds" TO "fk_exposure_flexdata_day_obs_seq_num";

-- rename unique constraint un_exposure_exposure_id_ds on cdb_lsstcomcamsim.exposure to un_exposure_exposure_id_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure" RENAME CONSTRAINT "un_exposure_exposure_id_ds" TO "un_exposure_exposure_id_day_obs_seq_num";

-- rename unique constraint un_exposure_ds on cdb_lsstcomcamsim.exposure to un_exposure_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."exposure" RENAME CONSTRAINT "un_exposure_ds" TO "un_exposure_day_obs_seq_num";

-- rename foreign key fk_ccdvisit1_quicklook_dsd on cdb_lsstcomcamsim.ccdvisit1_quicklook to fk_ccdvisit1_quicklook_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME CONSTRAINT "fk_ccdvisit1_quicklook_dsd" TO "fk_ccdvisit1_quicklook_day_obs_seq_num_detector";

-- rename foreign key fk_ccdvisit1_quicklook_ccdvisit_id_dsd on cdb_lsstcomcamsim.ccdvisit1_quicklook to fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" RENAME CONSTRAINT "fk_ccdvisit1_quicklook_ccdvisit_id_dsd" TO "fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector";

-- rename foreign key fk_ccdexposure_quicklook_dsd on cdb_lsstcomcamsim.ccdexposure_quicklook to fk_ccdexposure_quicklook_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_quicklook" RENAME CONSTRAINT "fk_ccdexposure_quicklook_dsd" TO "fk_ccdexposure_quicklook_day_obs_seq_num_detector";

-- rename foreign key fk_ccdexposure_flexdata_obs_id_dsd on cdb_lsstcomcamsim.ccdexposure_flexdata to fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" RENAME CONSTRAINT "fk_ccdexposure_flexdata_obs_id_dsd" TO "fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector";

-- rename foreign key fk_ccdexposure_flexdata_dsd on cdb_lsstcomcamsim.ccdexposure_flexdata to fk_ccdexposure_flexdata_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_flexdata" RENAME CONSTRAINT "fk_ccdexposure_flexdata_dsd" TO "fk_ccdexposure_flexdata_day_obs_seq_num_detector";

-- rename foreign key fk_ccdexposure_camera_dsd on cdb_lsstcomcamsim.ccdexposure_camera to fk_ccdexposure_camera_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" RENAME CONSTRAINT "fk_ccdexposure_camera_dsd" TO "fk_ccdexposure_camera_day_obs_seq_num_detector";

-- rename foreign key fk_ccdexposure_camera_ccdexposure_id_dsd on cdb_lsstcomcamsim.ccdexposure_camera to fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure_camera" RENAME CONSTRAINT "fk_ccdexposure_camera_ccdexposure_id_dsd" TO "fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector";

-- rename unique constraint un_ccdexposure_ccdexposure_id_dsd on cdb_lsstcomcamsim.ccdexposure to un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" RENAME CONSTRAINT "un_ccdexposure_ccdexposure_id_dsd" TO "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector";

-- rename foreign key fk_ccdexposure_exposure_id_ds on cdb_lsstcomcamsim.ccdexposure to fk_ccdexposure_exposure_id_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" RENAME CONSTRAINT "fk_ccdexposure_exposure_id_ds" TO "fk_ccdexposure_exposure_id_day_obs_seq_num";

-- rename foreign key fk_ccdexposure_ds on cdb_lsstcomcamsim.ccdexposure to fk_ccdexposure_day_obs_seq_num
ALTER TABLE "cdb_lsstcomcamsim"."ccdexposure" RENAME CONSTRAINT "fk_ccdexposure_ds" TO "fk_ccdexposure_day_obs_seq_num";

