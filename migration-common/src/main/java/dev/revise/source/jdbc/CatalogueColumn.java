package dev.revise.source.jdbc;

import java.util.Comparator;

/** A column of a system catalogue, as {@code pg_class.relname} or {@code COLUMNS.DATA_TYPE}. */
public record CatalogueColumn(String catalogue, String column)
    implements Comparable<CatalogueColumn> {
  private static final Comparator<CatalogueColumn> ORDER =
      Comparator.comparing(CatalogueColumn::catalogue).thenComparing(CatalogueColumn::column);

  @Override
  public int compareTo(CatalogueColumn other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return catalogue + "." + column;
  }
}
