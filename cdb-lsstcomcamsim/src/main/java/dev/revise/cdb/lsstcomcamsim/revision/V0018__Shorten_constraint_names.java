package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;

/** Shorten constraint names. */
public final class V0018__Shorten_constraint_names extends LsstcomcamsimRevision {
  public V0018__Shorten_constraint_names() {
    super(Origin.on("2026-05-14").alembic("1b33a651d8bb"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(CCDEXPOSURE)
        .renameConstraint("fk_ccdexposure_day_obs_seq_num", "fk_ccdexposure_ds")
        .renameConstraint(
            "fk_ccdexposure_exposure_id_day_obs_seq_num", "fk_ccdexposure_exposure_id_ds")
        .renameConstraint(
            "un_ccdexposure_ccdexposure_id_day_obs_seq_num_detector",
            "un_ccdexposure_ccdexposure_id_dsd");
    schema
        .table(CCDEXPOSURE_CAMERA)
        .renameConstraint(
            "fk_ccdexposure_camera_ccdexposure_id_day_obs_seq_num_detector",
            "fk_ccdexposure_camera_ccdexposure_id_dsd")
        .renameConstraint(
            "fk_ccdexposure_camera_day_obs_seq_num_detector", "fk_ccdexposure_camera_dsd");
    schema
        .table(CCDEXPOSURE_FLEXDATA)
        .renameConstraint(
            "fk_ccdexposure_flexdata_day_obs_seq_num_detector", "fk_ccdexposure_flexdata_dsd")
        .renameConstraint(
            "fk_ccdexposure_flexdata_obs_id_day_obs_seq_num_detector",
            "fk_ccdexposure_flexdata_obs_id_dsd");
    schema
        .table(CCDEXPOSURE_QUICKLOOK)
        .renameConstraint(
            "fk_ccdexposure_quicklook_day_obs_seq_num_detector", "fk_ccdexposure_quicklook_dsd");
    schema
        .table(CCDVISIT1_QUICKLOOK)
        .renameConstraint(
            "fk_ccdvisit1_quicklook_ccdvisit_id_day_obs_seq_num_detector",
            "fk_ccdvisit1_quicklook_ccdvisit_id_dsd")
        .renameConstraint(
            "fk_ccdvisit1_quicklook_day_obs_seq_num_detector", "fk_ccdvisit1_quicklook_dsd");
    schema
        .table(EXPOSURE)
        .renameConstraint("un_exposure_day_obs_seq_num", "un_exposure_ds")
        .renameConstraint("un_exposure_exposure_id_day_obs_seq_num", "un_exposure_exposure_id_ds");
    schema
        .table(EXPOSURE_FLEXDATA)
        .renameConstraint("fk_exposure_flexdata_day_obs_seq_num", "fk_exposure_flexdata_ds")
        .renameConstraint(
            "fk_exposure_flexdata_obs_id_day_obs_seq_num", "fk_exposure_flexdata_obs_id_ds")
        .renameConstraint(
            "un_exposure_flexdata_day_obs_seq_num_key", "un_exposure_flexdata_ds_key");
    schema
        .table(EXPOSURE_QUICKLOOK)
        .renameConstraint("fk_exposure_quicklook_day_obs_seq_num", "fk_exposure_quicklook_ds")
        .renameConstraint(
            "fk_exposure_quicklook_exposure_id_day_obs_seq_num",
            "fk_exposure_quicklook_exposure_id_ds");
    schema
        .table(VISIT1_QUICKLOOK)
        .renameConstraint("fk_visit1_quicklook_day_obs_seq_num", "fk_visit1_quicklook_ds")
        .renameConstraint(
            "fk_visit1_quicklook_visit_id_day_obs_seq_num", "fk_visit1_quicklook_visit_id_ds");
  }
}
