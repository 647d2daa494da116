package dev.revise.bench;

import dev.revise.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What somebody would write by hand: chunks in the order of the key, batches of updates. */
record JdbcBatches(boolean up) {
  private static final int CHUNK = 1_000;
  private static final String SELECT =
      """
      SELECT "day_obs", "seq_num", "obs_start_mjd", "obs_end_mjd" FROM "cdb_latiss"."exposure"
      WHERE ("day_obs", "seq_num") > (?, ?) ORDER BY "day_obs", "seq_num" LIMIT ?""";
  private static final String UPDATE =
      """
      UPDATE "cdb_latiss"."exposure" SET "exp_midpt_mjd" = ? WHERE "day_obs" = ? AND "seq_num" = ?""";

  void run(TestDatabase place) throws SQLException {
    try (Connection connection = place.connect();
        PreparedStatement select = connection.prepareStatement(SELECT);
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      connection.setAutoCommit(false);
      select.setInt(1, 0);
      select.setInt(2, 0);
      select.setInt(3, CHUNK);
      while (chunk(select, update)) {
        update.executeBatch();
      }
      connection.commit();
    }
  }

  /** Whether there was a row; the next chunk begins behind the last. */
  private boolean chunk(PreparedStatement select, PreparedStatement update) throws SQLException {
    boolean found = false;
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found = true;
        update.setObject(1, up ? (rows.getDouble(3) + rows.getDouble(4)) / 2 : null);
        update.setInt(2, rows.getInt(1));
        update.setInt(3, rows.getInt(2));
        update.addBatch();
        select.setInt(1, rows.getInt(1));
        select.setInt(2, rows.getInt(2));
      }
    }
    return found;
  }
}
