package dev.revise.revision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the statements of H2's SCRIPT one after the other. H2 writes a view before what it reads:
 * such a view is made all the same, and compiled at the end, but one that reads that one is refused
 * and has to wait.
 */
final class ScriptRun {
  private static final int INVALID_VIEW = 90109;

  private final H2Schema schema;
  private final List<String> waiting = new ArrayList<>();

  ScriptRun(H2Schema schema) {
    this.schema = schema;
  }

  /** Rights come last, and are given on views that are there. */
  void run(String sql) throws SQLException {
    if (sql.startsWith("GRANT")) {
      end();
    }
    attempt(sql);
  }

  /** After the last statement, all views are there and valid. */
  void end() throws SQLException {
    int before = Integer.MAX_VALUE;
    while (!waiting.isEmpty() && waiting.size() < before) {
      before = waiting.size();
      schema.recompileViews();
      List<String> again = List.copyOf(waiting);
      waiting.clear();
      for (String sql : again) {
        attempt(sql);
      }
    }
    if (!waiting.isEmpty()) {
      schema.execute(waiting.get(0)); // fails, and says why
    }
    schema.recompileViews();
  }

  private void attempt(String sql) throws SQLException {
    try {
      schema.execute(sql);
    } catch (SQLException e) {
      if (e.getErrorCode() != INVALID_VIEW) {
        throw e;
      }
      waiting.add(sql);
    }
  }
}
