package dev.revise.dialect;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every session of ours works with, whatever a server, a database or a role has as its own
 * (PostgreSQL manual, chapter 19, Server Configuration).
 */
final class Sessions {
  /** What has no time zone is read and shown in this one. */
  static final String ZONE = "UTC";

  /** How text is read and shown, which names are meant, and when a statement is given up. */
  private static final List<String> POSTGRESQL =
      List.of(
          "client_encoding TO 'UTF8'",
          "TimeZone TO '" + ZONE + "'",
          "DateStyle TO 'ISO, MDY'",
          "IntervalStyle TO 'postgres'",
          "lc_monetary TO 'C'",
          "lc_numeric TO 'C'",
          "lc_time TO 'C'",
          "extra_float_digits TO 1",
          "bytea_output TO 'hex'",
          "xmlbinary TO 'base64'",
          "xmloption TO 'content'",
          "quote_all_identifiers TO off",
          "standard_conforming_strings TO on",
          "transform_null_equals TO off",
          "array_nulls TO on",
          "check_function_bodies TO on",
          "row_security TO off",
          "default_transaction_isolation TO 'read committed'",
          "default_transaction_deferrable TO off",
          "statement_timeout TO 0",
          "idle_in_transaction_session_timeout TO 0");

  /** What changes the meaning of names, types or the order of an index. */
  static final String H2_UNFIT =
      """
      SELECT 'the database is opened with ' || SETTING_NAME || '=' || SETTING_VALUE
        || ', which revise does not support; leave that setting out of the URL'
      FROM INFORMATION_SCHEMA.SETTINGS
      WHERE (SETTING_NAME, UPPER(SETTING_VALUE)) NOT IN (
          ('MODE', 'REGULAR'), ('DATABASE_TO_UPPER', 'TRUE'), ('DATABASE_TO_LOWER', 'FALSE'),
          ('CASE_INSENSITIVE_IDENTIFIERS', 'FALSE'), ('IGNORECASE', '0'), ('DEFAULT_NULL_ORDERING', 'LOW')
        )
        AND SETTING_NAME IN (
          'MODE', 'DATABASE_TO_UPPER', 'DATABASE_TO_LOWER', 'CASE_INSENSITIVE_IDENTIFIERS', 'IGNORECASE',
          'DEFAULT_NULL_ORDERING'
        )
      ORDER BY 1""";

  private Sessions() {}

  static List<String> postgreSql() {
    return Stream.concat(
            POSTGRESQL.stream().map(setting -> "SET " + setting),
            Stream.of("SET search_path TO \"$user\", public"))
        .toList();
  }

  /** The path stays, on which Flyway has put the schema. */
  static List<String> postgreSqlTransaction() {
    return POSTGRESQL.stream()
        .filter(setting -> !setting.startsWith("client_encoding"))
        .map(setting -> "SET LOCAL " + setting)
        .toList();
  }

  /** With the usual path, which a session of somebody else may have left. */
  static List<String> postgreSqlPooled() {
    return postgreSql().stream()
        .filter(setting -> !setting.startsWith("SET client_encoding"))
        .map(setting -> setting.replaceFirst("^SET ", "SET LOCAL "))
        .toList();
  }

  static List<String> h2() {
    return List.of("SET TIME ZONE '" + ZONE + "'");
  }
}
