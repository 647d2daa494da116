package dev.revise.snapshot;

import dev.revise.source.jdbc.CatalogueColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which columns of PostgreSQL's catalogues point to rows of which: what {@code
 * pg_get_catalog_foreign_keys()} of 14 to 18 says, since 12 and 13 do not have it.
 */
record PostgresReferences(Map<CatalogueColumn, Reference> byColumn) {

  /**
   * What a column points to.
   *
   * @param columns the column, or before it another one that points to the table of the attribute
   */
  record Reference(String catalogue, String columns, String referenced, boolean array) {
    static Reference of(String line) {
      String[] fields = line.split("\t");
      return new Reference(fields[0], fields[1], fields[2], fields[3].equals("array"));
    }

    CatalogueColumn column() {
      return new CatalogueColumn(catalogue, columns.substring(columns.indexOf(',') + 1));
    }

    String line() {
      return String.join("\t", catalogue, columns, referenced, array ? "array" : "one");
    }

    /** The column that points to the table, where the reference is an attribute's number. */
    String relation() {
      return columns.substring(0, columns.indexOf(','));
    }
  }

  static PostgresReferences read() {
    try (InputStream text = PostgresReferences.class.getResourceAsStream("references.tsv")) {
      Map<CatalogueColumn, Reference> references = new TreeMap<>();
      new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Reference::of)
          .forEach(reference -> references.put(reference.column(), reference));
      return new PostgresReferences(references);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() {
    return byColumn.values().stream().map(Reference::line).toList();
  }

  Optional<Reference> of(CatalogueColumn column) {
    return Optional.ofNullable(byColumn.get(column));
  }
}
