package dev.revise.bench;

import dev.revise.cdb.latiss.LatissDatabase;
import dev.revise.command.Direction;
import dev.revise.command.Target;
import dev.revise.testing.DatabaseKind;
import dev.revise.testing.TestDatabase;
import java.sql.SQLException;

/** {@code cdb_latiss} at its head with many exposures, each with a detector's row and a note. */
final class Exposures {
  private Exposures() {}

  /** A database that others are copied from. */
  static TestDatabase rows(int count) throws SQLException {
    TestDatabase place = DatabaseKind.POSTGRESQL.fresh();
    Bench.move(new LatissDatabase(), place, Direction.UPGRADE, Target.HEAD);
    place.execute(
        """
        INSERT INTO "cdb_latiss"."exposure" ("day_obs", "seq_num", "exposure_id", "exposure_name", "controller",
          "obs_start_mjd", "obs_end_mjd", "exp_time", "img_type")
        SELECT 20240101 + n / 2000, 1 + n %% 2000, 2024000000000 + n, 'AT_O_' || n, 'O',
          60310 + n / 2000.0, 60310 + n / 2000.0 + 0.0003, 30, 'OBJECT'
        FROM generate_series(0, %d) n"""
            .formatted(count - 1),
        """
        INSERT INTO "cdb_latiss"."ccdexposure" ("day_obs", "seq_num", "detector", "ccdexposure_id", "exposure_id")
        SELECT "day_obs", "seq_num", 0, "exposure_id" * 10, "exposure_id" FROM "cdb_latiss"."exposure\"""",
        "VACUUM ANALYZE");
    return place;
  }
}
