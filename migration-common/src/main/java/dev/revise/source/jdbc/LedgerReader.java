package dev.revise.source.jdbc;

import dev.revise.schema.MigrationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a ledger: a heading, then a line a column with seven fields apart by tabs, sorted, a hyphen
 * for a field that says nothing.
 */
final class LedgerReader {
  private static final String HEADING =
      String.join("\t", "database", "catalogue", "column", "since", "until", "holds", "why");
  private static final int FIELDS = 7;
  private static final String NOTHING = "-";

  private LedgerReader() {}

  static List<LedgerColumn> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      throw new MigrationException("line 1 of the ledger does not match the heading " + HEADING);
    }
    List<LedgerColumn> columns = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      LedgerColumn column = columnOf(number, lines.get(number - 1));
      if (!columns.isEmpty()) {
        checkOrder(number, columns.get(columns.size() - 1), column);
      }
      columns.add(column);
    }
    return columns;
  }

  private static LedgerColumn columnOf(int number, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS || Arrays.stream(fields).anyMatch(LedgerReader::isPadded)) {
      throw wrong(number, "needs seven fields apart by one tab, with - for nothing");
    }
    try {
      return new LedgerColumn(
          fields[0],
          new CatalogueColumn(fields[1], fields[2]),
          ServerVersion.of(fields[3]),
          optional(fields[4]).map(ServerVersion::of),
          holding(fields[5]),
          optional(fields[6]));
    } catch (MigrationException e) {
      throw wrong(number, "is refused: " + e.getMessage());
    }
  }

  private static boolean isPadded(String field) {
    return field.isEmpty() || !field.equals(field.strip());
  }

  private static Optional<String> optional(String field) {
    return Optional.of(field).filter(text -> !text.equals(NOTHING));
  }

  private static Holding holding(String field) {
    return Arrays.stream(Holding.values())
        .filter(holding -> holding.toString().equals(field))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationException(
                    "\"%s\" is not one of %s".formatted(field, Arrays.toString(Holding.values()))));
  }

  private static void checkOrder(int number, LedgerColumn previous, LedgerColumn column) {
    if (LedgerColumn.ORDER.compare(previous, column) >= 0) {
      throw wrong(number, "is not sorted: %s follows %s".formatted(column.name(), previous.name()));
    }
    if (previous.overlaps(column)) {
      throw wrong(number, "repeats %s of the line before".formatted(column.name()));
    }
  }

  private static MigrationException wrong(int number, String what) {
    return new MigrationException("line %d of the ledger %s".formatted(number, what));
  }
}
