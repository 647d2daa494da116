package dev.revise.source.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@code docs/kept.md}: what the ledger says, by subject and catalogue. */
final class LedgerPage {
  private static final Map<String, String> TITLES = Map.of("postgresql", "PostgreSQL", "h2", "H2");

  private final List<LedgerColumn> columns;
  private final List<LedgerSubject> subjects;

  LedgerPage(Ledger ledger, List<LedgerSubject> subjects) {
    this.columns = ledger.columns();
    this.subjects = subjects;
  }

  String text() {
    return subjects.stream()
        .map(LedgerSubject::database)
        .distinct()
        .map(this::database)
        .collect(Collectors.joining("\n"));
  }

  private String database(String database) {
    StringBuilder text = new StringBuilder("## %s\n".formatted(TITLES.get(database)));
    String subject = "";
    for (LedgerSubject catalogue : subjects) {
      if (catalogue.database().equals(database)) {
        if (!catalogue.subject().equals(subject)) {
          subject = catalogue.subject();
          text.append(
              "\n### %s: %s\n".formatted(TITLES.get(database), subject.toLowerCase(Locale.ROOT)));
        }
        text.append(catalogue(catalogue));
      }
    }
    return text.append(notSchema(database)).toString();
  }

  private String catalogue(LedgerSubject catalogue) {
    List<LedgerColumn> own =
        columns.stream()
            .filter(column -> column.database().equals(catalogue.database()))
            .filter(column -> column.name().catalogue().equals(catalogue.catalogue()))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add("\n#### `%s`: %s\n".formatted(catalogue.catalogue(), catalogue.title()));
    lines.add("| | columns | |");
    lines.add("| --- | --- | --- |");
    for (Holding holding : List.of(Holding.MODELLED, Holding.CARRIED, Holding.SEEN)) {
      byReason(holding, own)
          .forEach(
              (why, names) -> lines.add("| %s | %s | %s |".formatted(holding, list(names), why)));
    }
    Map<String, List<LedgerColumn>> none = byReason(Holding.NONE, own);
    if (!none.isEmpty()) {
      lines.add("\nNot schema: " + summary(none) + ".");
    }
    return String.join("\n", lines) + "\n";
  }

  /** The columns of each reason, those without one first. */
  private static Map<String, List<LedgerColumn>> byReason(
      Holding holding, List<LedgerColumn> columns) {
    return columns.stream()
        .filter(column -> column.holds() == holding)
        .sorted((a, b) -> Boolean.compare(a.why().isPresent(), b.why().isPresent()))
        .collect(
            Collectors.groupingBy(
                column -> column.why().orElse(""), LinkedHashMap::new, Collectors.toList()));
  }

  private static String list(List<LedgerColumn> columns) {
    return columns.stream()
        .map(column -> "`%s`%s".formatted(column.name().column(), versions(column)))
        .collect(Collectors.joining(", "));
  }

  private static String versions(LedgerColumn column) {
    if (column.until().isPresent()) {
      return " (%s to %s)".formatted(column.since(), column.until().get());
    }
    return column.database().equals("postgresql") && !column.since().equals(ServerVersion.of("12"))
        ? " (since %s)".formatted(column.since())
        : "";
  }

  private static String summary(Map<String, List<LedgerColumn>> none) {
    return none.entrySet().stream()
        .map(entry -> "%s (%s)".formatted(list(entry.getValue()), entry.getKey()))
        .collect(Collectors.joining("; "));
  }

  /** Catalogues of which nothing is schema. */
  private String notSchema(String database) {
    Map<String, List<LedgerColumn>> catalogues =
        columns.stream()
            .filter(column -> column.database().equals(database))
            .collect(
                Collectors.groupingBy(
                    column -> column.name().catalogue(), LinkedHashMap::new, Collectors.toList()));
    catalogues
        .values()
        .removeIf(all -> all.stream().anyMatch(column -> column.holds() != Holding.NONE));
    Stream<String> rows =
        catalogues.entrySet().stream()
            .map(entry -> "| `%s` | %s |".formatted(entry.getKey(), reasons(entry.getValue())));
    return Stream.of(
            Stream.of("\n### %s: not schema\n".formatted(TITLES.get(database))),
            Stream.of("| catalogue | |", "| --- | --- |"),
            rows)
        .flatMap(Function.identity())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String reasons(List<LedgerColumn> columns) {
    return columns.stream()
        .flatMap(column -> column.why().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
