package dev.revise.schema;

import java.util.Locale;

/**
 * The kinds of objects that are carried as a database prints them, in the order in which they are
 * created where nothing else decides. How a catalogue prints each is its dialect's business.
 */
public enum ObjectKind {
  SCHEMA_COMMENT,
  SCHEMA_PRIVILEGES("schema privileges of"),
  DEFAULT_PRIVILEGES("default privileges of"),
  ALIAS(true),
  CONSTANT(true),
  COLLATION(true),
  CONVERSION(true),
  TYPE(true),
  DOMAIN(true),
  DOMAIN_CONSTRAINT,
  DOMAIN_DEFAULT,
  DOMAIN_NOT_NULL,
  FUNCTION(true),
  AGGREGATE(true),
  OPERATOR(true),
  OPERATOR_FAMILY(true),
  OPERATOR_CLASS(true),
  CAST(true),
  TEXT_SEARCH_DICTIONARY(true),
  TEXT_SEARCH_CONFIGURATION(true),
  TRANSFORM(true),
  TABLE(true),
  FOREIGN_TABLE(true),
  CONSTRAINT_NAME,
  CONSTRAINT_INHERITANCE,
  ROW_TYPE,
  ATTACHMENT,
  CONSTRAINT,
  MATERIALIZED_VIEW(true),
  INDEX,
  /** Comes after those of the partitions, which become its parts. */
  PARTITIONED_INDEX,
  SEQUENCE_OPTIONS,
  COLUMN_DEFAULT,
  COLUMN_STORAGE,
  COLUMN_COMPRESSION,
  COLUMN_STATISTICS,
  COLUMN_OPTIONS,
  STORAGE_PARAMETERS,
  PERSISTENCE,
  CLUSTERING,
  REPLICA_IDENTITY,
  VIEW_OPTIONS,
  STATISTICS,
  RULE,
  TRIGGER,
  POLICY,
  ROW_SECURITY,
  EVENT_TRIGGER,
  COMMENT,
  PRIVILEGES("privileges of");

  private final String words;
  private final boolean alone;

  ObjectKind() {
    this(false);
  }

  ObjectKind(boolean alone) {
    this.words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    this.alone = alone;
  }

  ObjectKind(String words) {
    this.words = words;
    this.alone = false;
  }

  /** Whether it is what others may need, and no part or property of a table, view or domain. */
  public boolean standsAlone() {
    return alone;
  }

  /** Whether its detail is the name of an index. */
  boolean isIndex() {
    return this == INDEX || this == PARTITIONED_INDEX;
  }

  /** {@code storage parameters}. */
  public String words() {
    return words;
  }
}
