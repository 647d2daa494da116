package dev.revise.operation;

import dev.revise.schema.Column;
import dev.revise.schema.ColumnType;
import dev.revise.schema.ColumnType.Char;
import dev.revise.schema.ColumnType.Simple;
import dev.revise.schema.ColumnType.Timestamp;
import dev.revise.schema.ColumnType.Varchar;
import dev.revise.schema.MigrationException;
import dev.revise.schema.TableName;
import java.time.ZoneId;

/** Between moments with and without a time zone, which depends on the zone that is meant. */
final class ZoneChange {
  private ZoneChange() {}

  static boolean between(ColumnType from, ColumnType to) {
    return isZoned(from.plain()) && isLocal(to.plain())
        || isLocal(from.plain()) && isZoned(to.plain());
  }

  /** Offsets are left out: PostgreSQL counts those of its time zones the other way round. */
  static void require(TableName table, Column from, Column to, String zone) {
    if (!between(from.type(), to.type())) {
      throw new MigrationException(
          "column %s.%s neither gets nor loses a time zone; leave the zone out"
              .formatted(table, from.name()));
    }
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      throw new MigrationException(
          "\"%s\" is not the name of a time zone; pass one such as UTC or America/Santiago"
              .formatted(zone));
    }
  }

  private static boolean isZoned(ColumnType type) {
    return type instanceof Timestamp timestamp && timestamp.withTimeZone();
  }

  private static boolean isLocal(ColumnType type) {
    return type instanceof Timestamp timestamp && !timestamp.withTimeZone()
        || type == Simple.DATE
        || type == Simple.TEXT
        || type instanceof Varchar
        || type instanceof Char;
  }
}
