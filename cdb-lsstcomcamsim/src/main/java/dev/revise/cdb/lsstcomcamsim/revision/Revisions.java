package dev.revise.cdb.lsstcomcamsim.revision;

import dev.revise.revision.Revision;
import java.util.List;

/**
 * The revisions of cdb_lsstcomcamsim, first to last. The command {@code revise revision} writes
 * this class anew; do not edit it.
 */
public final class Revisions {
  private Revisions() {}

  public static List<Revision> all() {
    return List.of(
        new V0001__Initial_tables(),
        new V0002__Quicklook_tables_and_visit_views(),
        new V0003__Quicklook_columns_reworked(),
        new V0004__Quicklook_columns_tweaked(),
        new V0005__Vignetting_columns(),
        new V0006__Vignetting_in_words(),
        new V0007__Day_obs_and_seq_num_in_dependent_tables(),
        new V0008__Unique_keys_of_flexdata(),
        new V0009__Foreign_keys_to_exposure_id(),
        new V0010__Point_spread_function_and_mount_jitter(),
        new V0011__Ccdvisit1_shows_visit_id(),
        new V0012__Comment_tables_and_complete_views(),
        new V0013__Add_column_scheduler_note(),
        new V0014__Add_column_can_see_sky(),
        new V0015__Add_column_pgs_region(),
        new V0016__Astrometric_pointing(),
        new V0017__Keys_on_day_obs_and_seq_num(),
        new V0018__Shorten_constraint_names());
  }
}
