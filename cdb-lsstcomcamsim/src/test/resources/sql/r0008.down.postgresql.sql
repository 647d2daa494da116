-- drop unique constraint un_exposure_flexdata_day_obs_seq_num_key on cdb_lsstcomcamsim.exposure_flexdata
ALTER TABLE "cdb_lsstcomcamsim"."exposure_flexdata" DROP CONSTRAINT "un_exposure_flexdata_day_obs_seq_num_key";

