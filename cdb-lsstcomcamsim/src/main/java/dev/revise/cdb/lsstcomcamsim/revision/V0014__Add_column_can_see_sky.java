package dev.revise.cdb.lsstcomcamsim.revision;

import static dev.revise.schema.Column.bool;

import dev.revise.cdb.lsstcomcamsim.LsstcomcamsimRevision;
import dev.revise.operation.SchemaChange;
import dev.revise.revision.Origin;
import dev.revise.schema.View;

/** Add column can see sky. */
public final class V0014__Add_column_can_see_sky extends LsstcomcamsimRevision {
  public V0014__Add_column_can_see_sky() {
    super(Origin.on("2025-06-09").alembic("9f11c054a792"));
  }

  @Override
  protected void change(SchemaChange schema) {
    schema
        .table(EXPOSURE)
        .add(
            bool("can_see_sky")
                .comment(
                    "True if light from the sky can reach the detectors, false if it cannot, null"
                        + " if this is unknown."));
    schema.replaceView(CCDVISIT1, view -> ccdvisit1());
    schema.replaceView(VISIT1, view -> visit1());
  }

  private static View ccdvisit1() {
    return View.of(
            CCDVISIT1,
            CCDEXPOSURE,
            "ccdexposure_id AS ccdvisit_id",
            "exposure_id AS visit_id",
            "day_obs",
            "seq_num",
            "detector",
            "s_region")
        .withGrants(READERS);
  }

  private static View visit1() {
    return View.of(
            VISIT1,
            EXPOSURE,
            "exposure_id AS visit_id",
            "exposure_name",
            "controller",
            "day_obs",
            "seq_num",
            "physical_filter",
            "band",
            "s_ra",
            "s_dec",
            "sky_rotation",
            "azimuth_start",
            "azimuth_end",
            "azimuth",
            "altitude_start",
            "altitude_end",
            "altitude",
            "zenith_distance_start",
            "zenith_distance_end",
            "zenith_distance",
            "airmass",
            "exp_midpt",
            "exp_midpt_mjd",
            "obs_start",
            "obs_start_mjd",
            "obs_end",
            "obs_end_mjd",
            "exp_time",
            "shut_time",
            "dark_time",
            "group_id",
            "cur_index",
            "max_index",
            "img_type",
            "emulated",
            "science_program",
            "observation_reason",
            "target_name",
            "air_temp",
            "pressure",
            "humidity",
            "wind_speed",
            "wind_dir",
            "dimm_seeing",
            "focus_z",
            "simulated",
            "vignette",
            "vignette_min",
            "scheduler_note",
            "s_region",
            "can_see_sky")
        .withGrants(READERS);
  }
}
