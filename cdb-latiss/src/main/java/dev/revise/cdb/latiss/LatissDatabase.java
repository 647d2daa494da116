package dev.revise.cdb.latiss;

import dev.revise.cdb.latiss.revision.V0001__Initial_tables;
import dev.revise.cdb.latiss.revision.V0002__Quicklook_tables_and_visit_views;
import dev.revise.cdb.latiss.revision.V0003__Vignetting_columns;
import dev.revise.cdb.latiss.revision.V0004__Vignetting_in_words;
import dev.revise.cdb.latiss.revision.V0005__Day_obs_and_seq_num_in_dependent_tables;
import dev.revise.cdb.latiss.revision.V0006__Unique_keys_of_flexdata;
import dev.revise.cdb.latiss.revision.V0007__Foreign_keys_to_exposure_id;
import dev.revise.cdb.latiss.revision.V0008__Point_spread_function_and_mount_jitter;
import dev.revise.cdb.latiss.revision.V0009__Ccdvisit1_shows_visit_id;
import dev.revise.cdb.latiss.revision.V0010__Comment_tables_and_complete_views;
import dev.revise.cdb.latiss.revision.V0011__Add_column_scheduler_note;
import dev.revise.cdb.latiss.revision.V0012__Add_column_can_see_sky;
import dev.revise.cdb.latiss.revision.V0013__Add_column_pgs_region;
import dev.revise.cdb.latiss.revision.V0014__Astrometric_pointing;
import dev.revise.cdb.latiss.revision.V0015__Keys_on_day_obs_and_seq_num;
import dev.revise.cdb.latiss.revision.V0016__Shorten_constraint_names;
import dev.revise.revision.ManagedDatabase;
import dev.revise.revision.Revision;
import dev.revise.revision.RevisionHistory;
import dev.revise.schema.Prerequisites;
import dev.revise.schema.TableName;
import java.util.List;

/** {@code cdb_latiss}: what Rubin Observatory's auxiliary telescope records of each exposure. */
public final class LatissDatabase implements ManagedDatabase {
  static final String NAME = "cdb_latiss";
  static final TableName SPOLY = new TableName("public", "spoly");
  static final String USDF = "usdf";
  static final String OODS = "oods";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String module() {
    return "cdb-latiss";
  }

  @Override
  public String schema() {
    return NAME;
  }

  @Override
  public Prerequisites prerequisites() {
    return Prerequisites.schema(NAME).withRoles(USDF, OODS).withType(SPOLY, "pg_sphere");
  }

  @Override
  public RevisionHistory history() {
    return Replayed.HISTORY;
  }

  static TableName table(String name) {
    return new TableName(NAME, name);
  }

  /** Replayed at first use: the revisions name things of this class. */
  private static final class Replayed {
    static final RevisionHistory HISTORY = RevisionHistory.of(revisions());
  }

  private static List<Revision> revisions() {
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
