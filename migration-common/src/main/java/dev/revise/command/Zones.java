package dev.revise.command;

import dev.revise.operation.AlterColumn;
import dev.revise.operation.Operation;
import dev.revise.operation.Operations;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones of columns that get or lose theirs. */
public record Zones(List<Zone> list) {

  /**
   * @throws UsageException if two are for one column
   */
  public Zones {
    list = List.copyOf(list);
    Map<String, Zone> bySubject = new TreeMap<>();
    for (Zone zone : list) {
      if (bySubject.put(zone.subject(), zone) != null) {
        throw new UsageException(
            "--zone %s: %s has a zone already; pass it once".formatted(zone, zone.subject()));
      }
    }
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The operations with the zones that there are. */
  Operations in(Operations operations) {
    requireUsed(operations);
    return new Operations(operations.stream().map(this::in).toList());
  }

  /**
   * @throws UsageException if a column needs a zone that is not there
   */
  public Operations inAll(Operations operations) {
    List<String> missing = missing(operations);
    if (!missing.isEmpty()) {
      throw new UsageException(
          "%s %s a time zone, which depends on where existing values were written; pass %s"
              .formatted(
                  String.join(", ", missing),
                  missing.size() == 1 ? "gets or loses" : "get or lose",
                  missing.stream()
                      .map(column -> "--zone " + column + "=UTC")
                      .collect(Collectors.joining(" "))));
    }
    return in(operations);
  }

  /** A sentence for each column whose zone is taken for UTC. */
  List<String> taken(Operations operations) {
    return missing(operations).stream()
        .map(
            column ->
                "%s gets or loses a time zone, taken to be UTC; pass --zone %s=ZONE"
                    .formatted(column, column))
        .toList();
  }

  private List<String> missing(Operations operations) {
    return operations.stream()
        .filter(AlterColumn.class::isInstance)
        .map(AlterColumn.class::cast)
        .filter(alter -> alter.changesZone() && alter.zone().isEmpty() && of(alter).isEmpty())
        .map(Zones::subject)
        .toList();
  }

  private Operation in(Operation operation) {
    if (!(operation instanceof AlterColumn alter)) {
      return operation;
    }
    return of(alter).map(zone -> in(alter, zone)).orElse(alter);
  }

  private static AlterColumn in(AlterColumn alter, Zone zone) {
    try {
      return alter.in(zone.name());
    } catch (MigrationException e) {
      throw new UsageException("--zone %s: %s".formatted(zone, e.getMessage()), e);
    }
  }

  private Optional<Zone> of(AlterColumn alter) {
    return list.stream()
        .filter(zone -> alter.changesZone() && zone.subject().equals(subject(alter)))
        .findFirst();
  }

  private static String subject(AlterColumn alter) {
    return alter.table().name() + "." + alter.to().name();
  }

  private void requireUsed(Operations operations) {
    for (Zone zone : list) {
      boolean used =
          operations.stream()
              .anyMatch(
                  operation ->
                      operation instanceof AlterColumn alter
                          && of(alter).equals(Optional.of(zone)));
      if (!used) {
        throw new UsageException(
            "--zone %s: %s neither gets nor loses a time zone".formatted(zone, zone.subject()));
      }
    }
  }
}
