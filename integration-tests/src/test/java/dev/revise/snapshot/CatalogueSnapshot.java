package dev.revise.snapshot;

import dev.revise.testing.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schema of a database, a line a fact: what the columns of the system catalogues say that the
 * ledger of revise calls modelled or carried, with names instead of numbers. Two databases have the
 * same lines if and only if these say the same, whatever was created first, dropped or renamed.
 *
 * <p>It covers the objects of some schemas and casts of their types; extensions and their objects
 * are left out. The order of columns of a table does not count.
 */
public record CatalogueSnapshot(List<String> lines) {
  public CatalogueSnapshot {
    lines = lines.stream().sorted().toList();
  }

  /** Reads it, in the transaction of the connection if it has one. */
  public static CatalogueSnapshot of(Connection connection, DatabaseKind kind, List<String> schemas)
      throws SQLException {
    return new CatalogueSnapshot(
        kind == DatabaseKind.H2
            ? new H2Snapshot(connection, schemas).lines()
            : new PostgresSnapshot(connection, schemas).lines());
  }

  /** The lines of one alone, with a minus for ours and a plus for theirs. */
  public List<String> differences(CatalogueSnapshot theirs) {
    return Stream.concat(
            without(lines, theirs.lines).map(line -> "- " + line),
            without(theirs.lines, lines).map(line -> "+ " + line))
        .toList();
  }

  private static Stream<String> without(List<String> all, List<String> others) {
    List<String> rest = new ArrayList<>(all);
    others.forEach(rest::remove);
    return rest.stream();
  }

  /** A text of several lines as one. */
  static String oneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
