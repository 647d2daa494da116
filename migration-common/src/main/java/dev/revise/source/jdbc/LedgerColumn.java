package dev.revise.source.jdbc;

import dev.revise.schema.MigrationException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the ledger.
 *
 * @param database as {@code Dialect.name()} calls it
 * @param since the first version that has the column, among those that revise manages
 * @param until the last version that has it; none if the newest known one does
 * @param why mandatory for what revise does not keep
 */
public record LedgerColumn(
    String database,
    CatalogueColumn name,
    ServerVersion since,
    Optional<ServerVersion> until,
    Holding holds,
    Optional<String> why) {

  /** One column has one line for each range of versions. */
  static final Comparator<LedgerColumn> ORDER =
      Comparator.comparing(LedgerColumn::database)
          .thenComparing(LedgerColumn::name)
          .thenComparing(LedgerColumn::since);

  public LedgerColumn {
    Objects.requireNonNull(holds, "holds");
    if (holds.needsReason() && why.isEmpty()) {
      throw new MigrationException("%s is %s without a reason; add why".formatted(name, holds));
    }
    if (until.filter(last -> last.compareTo(since) < 0).isPresent()) {
      throw new MigrationException(
          "%s ends with %s before it begins with %s".formatted(name, until.get(), since));
    }
  }

  /** Whether a server of that version has the column. */
  boolean existsIn(ServerVersion version) {
    return version.isAtLeast(since) && until.map(version::isAtMost).orElse(true);
  }

  /** Whether a server has both, in some version. */
  boolean overlaps(LedgerColumn later) {
    return database.equals(later.database)
        && name.equals(later.name)
        && until.map(later.since::isAtMost).orElse(true);
  }
}
