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
  ALIAS,
  CONSTANT,
  COLLATION,
  CONVERSION,
  TYPE,
  DOMAIN,
  DOMAIN_CONSTRAINT,
  DOMAIN_DEFAULT,
  DOMAIN_NOT_NULL,
  FUNCTION,
  AGGREGATE,
  OPERATOR,
  OPERATOR_FAMILY,
  OPERATOR_CLASS,
  CAST,
  TEXT_SEARCH_DICTIONARY,
  TEXT_SEARCH_CONFIGURATION,
  FOREIGN_TABLE,
  CONSTRAINT_NAME,
  ATTACHMENT,
  CONSTRAINT,
  MATERIALIZED_VIEW,
  INDEX,
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
  COMMENT,
  PRIVILEGES("privileges of");

  private final String words;

  ObjectKind() {
    words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  ObjectKind(String words) {
    this.words = words;
  }

  /** Whether it is what others may need, and no part or property of a table, view or domain. */
  public boolean standsAlone() {
    return switch (this) {
      case ALIAS,
          CONSTANT,
          COLLATION,
          CONVERSION,
          TYPE,
          DOMAIN,
          FUNCTION,
          AGGREGATE,
          OPERATOR,
          OPERATOR_FAMILY,
          OPERATOR_CLASS,
          CAST,
          TEXT_SEARCH_DICTIONARY,
          TEXT_SEARCH_CONFIGURATION,
          FOREIGN_TABLE,
          MATERIALIZED_VIEW ->
          true;
      default -> false;
    };
  }

  /** {@code storage parameters}. */
  public String words() {
    return words;
  }
}
