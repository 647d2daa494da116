package dev.revise.source.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What revise does with each column of each system catalogue: of {@code pg_catalog}'s tables and of
 * H2's {@code INFORMATION_SCHEMA}. The page {@code docs/kept.md} is written from it.
 */
public record Ledger(List<LedgerColumn> columns) {
  private static final String RESOURCE = "ledger.tsv";

  public Ledger {
    columns = List.copyOf(columns);
  }

  /** The one that revise keeps. */
  public static Ledger ofRevise() {
    try (InputStream text = Ledger.class.getResourceAsStream(RESOURCE)) {
      return of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Ledger of(String text) {
    return new Ledger(LedgerReader.read(text));
  }

  /** The lines that hold for a server, in order. */
  public List<LedgerColumn> of(String database, ServerVersion version) {
    return columns.stream()
        .filter(column -> column.database().equals(database))
        .filter(column -> column.existsIn(version))
        .toList();
  }

  /**
   * A sentence for each column where a server and the ledger differ, in order.
   *
   * @param live each column of each system catalogue of the server
   */
  public List<String> mistakes(String database, ServerVersion version, Set<CatalogueColumn> live) {
    SortedSet<CatalogueColumn> known =
        of(database, version).stream()
            .map(LedgerColumn::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Stream<String> missing =
        without(live, known)
            .map(
                column ->
                    "the ledger has no line for %s of %s %s; add one with what revise does with it"
                        .formatted(column, database, version));
    Stream<String> stale =
        without(known, live)
            .map(
                column ->
                    "the ledger has a line for %s, which %s %s lacks; correct since or until"
                        .formatted(column, database, version));
    return Stream.concat(missing, stale).toList();
  }

  private static Stream<CatalogueColumn> without(
      Set<CatalogueColumn> all, Set<CatalogueColumn> others) {
    return all.stream().filter(column -> !others.contains(column)).sorted();
  }
}
