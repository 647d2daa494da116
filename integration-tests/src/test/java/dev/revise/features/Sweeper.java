package dev.revise.features;

import dev.revise.diff.SchemaDiff;
import dev.revise.operation.Operations;
import dev.revise.source.jdbc.DatabaseReading;
import dev.revise.testing.site.LineDifferences;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes a database, has the change seen and mended, and takes all of it back. */
final class Sweeper implements AutoCloseable {
  private static final int ATTEMPTS = 10;
  private static final int LONGEST = 700;

  private final Laboratory lab;
  private final Sources sources;
  private final CatalogueText text;
  private final DatabaseReading reading;

  Sweeper(Laboratory lab) throws SQLException {
    this.lab = lab;
    this.text = lab.catalogue();
    this.sources = Sources.of(lab.connection());
    this.reading = lab.reading();
    lab.rollback();
  }

  /** What cannot be made, such as a second primary key, is drawn again. */
  RandomChange change(Draw draw) throws SQLException {
    List<Map<String, String>> rows = sources.of(draw.rule());
    String refused = "there is nothing to try it on";
    for (int attempt = 0; attempt < ATTEMPTS && !rows.isEmpty(); attempt++) {
      String sql = draw.sql(rows, attempt);
      try {
        if (isMade(sql)) {
          return new RandomChange(draw, sql, failure());
        }
        refused = "it changes nothing: " + sql;
      } catch (SQLException e) {
        refused = "it cannot be made: " + sql + ": " + e.getMessage();
      } finally {
        lab.rollback();
      }
    }
    return new RandomChange(draw, "", Optional.of(refused));
  }

  /** What it tries first, without trying it; empty where there is nothing to try it on. */
  String first(Draw draw) {
    List<Map<String, String>> rows = sources.of(draw.rule());
    return rows.isEmpty() ? "" : draw.sql(rows, 0);
  }

  private boolean isMade(String sql) throws SQLException {
    lab.execute(sql.contains("SET SCHEMA elsewhere") ? "CREATE SCHEMA elsewhere; " + sql : sql);
    return !lab.catalogue().equals(text);
  }

  private Optional<String> failure() {
    String step = "reading";
    try {
      DatabaseReading changed = lab.reading();
      step = "deriving";
      Operations mending = SchemaDiff.between(changed.schema(), reading.schema());
      if (mending.list().isEmpty()) {
        return NotManaged.in(changed).equals(NotManaged.in(reading))
            ? Optional.of("not seen")
            : Optional.empty();
      }
      step = "executing";
      Savepoint before = lab.connection().setSavepoint();
      lab.execute(mending);
      lab.connection().releaseSavepoint(before);
      lab.execute("DROP SCHEMA IF EXISTS elsewhere CASCADE");
      List<String> differences = LineDifferences.between(text.lines(), lab.catalogue().lines());
      if (differences.isEmpty()) {
        return Optional.empty(); // what is read from the same catalogues is the same
      }
      step = "reading again";
      Operations rest = SchemaDiff.between(lab.reading().schema(), reading.schema());
      return Optional.of(
          rest.list().isEmpty()
              ? "not as before: " + shortened(String.join("\n    ", differences))
              : "not mended: still to " + rest.list().get(0).describe());
    } catch (SQLException | RuntimeException e) {
      return Optional.of("fails " + shortened(step + ": " + e.getMessage()));
    }
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  @Override
  public void close() throws SQLException {
    lab.close();
  }
}
