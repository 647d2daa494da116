package dev.revise.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * What lives in the schema of a database and is none of its revisions' business, by its names: the
 * readers, tables and indexes of a site. What a revision makes is never meant.
 *
 * @param roles those whose grants are left alone
 * @param tables tables, views, enum types and sequences
 * @param indexes on whatever table
 * @param comments the tables and views whose comments, and those of their columns, a site writes
 */
public record ForeignObjects(
    NamePatterns roles, NamePatterns tables, NamePatterns indexes, NamePatterns comments) {
  private static final NamePatterns NOTHING = new NamePatterns(List.of());

  /** Everything is ours. */
  public static ForeignObjects none() {
    return new ForeignObjects(NOTHING, NOTHING, NOTHING, NOTHING);
  }

  public ForeignObjects roles(String... patterns) {
    return new ForeignObjects(roles.and(of(patterns)), tables, indexes, comments);
  }

  public ForeignObjects tables(String... patterns) {
    return new ForeignObjects(roles, tables.and(of(patterns)), indexes, comments);
  }

  public ForeignObjects indexes(String... patterns) {
    return new ForeignObjects(roles, tables, indexes.and(of(patterns)), comments);
  }

  public ForeignObjects comments(String... patterns) {
    return new ForeignObjects(roles, tables, indexes, comments.and(of(patterns)));
  }

  /** What either means. */
  public ForeignObjects and(ForeignObjects others) {
    return new ForeignObjects(
        roles.and(others.roles),
        tables.and(others.tables),
        indexes.and(others.indexes),
        comments.and(others.comments));
  }

  private static NamePatterns of(String... patterns) {
    return new NamePatterns(Stream.of(patterns).toList());
  }
}
