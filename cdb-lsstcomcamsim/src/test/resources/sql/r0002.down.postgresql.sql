-- drop view cdb_lsstcomcamsim.visit1
DROP VIEW "cdb_lsstcomcamsim"."visit1";

-- drop view cdb_lsstcomcamsim.ccdvisit1
DROP VIEW "cdb_lsstcomcamsim"."ccdvisit1";

-- drop foreign key fk_obs_id on cdb_lsstcomcamsim.visit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."visit1_quicklook" DROP CONSTRAINT "fk_obs_id";

-- drop foreign key fk_obs_id on cdb_lsstcomcamsim.ccdvisit1_quicklook
ALTER TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook" DROP CONSTRAINT "fk_obs_id";

-- drop table cdb_lsstcomcamsim.visit1_quicklook
DROP TABLE "cdb_lsstcomcamsim"."visit1_quicklook";

-- drop table cdb_lsstcomcamsim.ccdvisit1_quicklook
DROP TABLE "cdb_lsstcomcamsim"."ccdvisit1_quicklook";

