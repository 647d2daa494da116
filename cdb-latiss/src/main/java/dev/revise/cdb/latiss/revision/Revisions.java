package dev.revise.cdb.latiss.revision;

import dev.revise.revision.Revision;
import java.util.List;

/**
 * The revisions of cdb_latiss, first to last. The command {@code revise revision} writes this class
 * anew; do not edit it.
 */
public final class Revisions {
  private Revisions() {}

  public static List<Revision> all() {
    return List.of(
        new V0001__Initial_tables(),
        new V0002__Quicklook_tables_and_visit_views(),
        new V0003__Vignetting_columns(),
        new V0004__Vignetting_in_words(),
        new V0005__Day_obs_and_seq_num_in_dependent_tables(),
        new V0006__Unique_keys_of_flexdata(),
        new V0007__Foreign_keys_to_exposure_id(),
        new V0008__Point_spread_function_and_mount_jitter(),
        new V0009__Ccdvisit1_shows_visit_id(),
        new V0010__Comment_tables_and_complete_views(),
        new V0011__Add_column_scheduler_note(),
        new V0012__Add_column_can_see_sky(),
        new V0013__Add_column_pgs_region(),
        new V0014__Astrometric_pointing(),
        new V0015__Keys_on_day_obs_and_seq_num(),
        new V0016__Shorten_constraint_names());
  }
}
