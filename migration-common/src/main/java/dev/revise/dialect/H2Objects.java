package dev.revise.dialect;

/** How H2's catalogue prints the objects that are carried; see {@link Catalogue#objects()}. */
final class H2Objects {
  private H2Objects() {}

  /** An enum type is a domain too, and modelled. */
  static final String QUERY =
      """
      SELECT * FROM (
        SELECT
          'CONSTANT' AS kind,
          CONSTANT_SCHEMA AS schema_name,
          CONSTANT_NAME AS table_name,
          '' AS detail,
          ARRAY[DB_OBJECT_SQL('CONSTANT', CONSTANT_SCHEMA, CONSTANT_NAME)] AS create_sql,
          ARRAY['DROP CONSTANT ' || QUOTE_IDENT(CONSTANT_SCHEMA) || '.' || QUOTE_IDENT(CONSTANT_NAME)] AS drop_sql,
          NULL AS fixed,
          FALSE AS holds_shape,
          NULL AS needs
        FROM INFORMATION_SCHEMA.CONSTANTS
        UNION ALL
        SELECT
          'ALIAS', SPECIFIC_SCHEMA, ROUTINE_NAME, '',
          ARRAY[MIN(DB_OBJECT_SQL('ROUTINE', SPECIFIC_SCHEMA, ROUTINE_NAME))],
          ARRAY['DROP ' || CASE MIN(ROUTINE_TYPE) WHEN 'AGGREGATE' THEN 'AGGREGATE ' ELSE 'ALIAS ' END
            || QUOTE_IDENT(SPECIFIC_SCHEMA) || '.' || QUOTE_IDENT(ROUTINE_NAME)],
          NULL, FALSE, NULL
        FROM INFORMATION_SCHEMA.ROUTINES
        GROUP BY SPECIFIC_SCHEMA, ROUTINE_NAME
        UNION ALL
        SELECT
          'DOMAIN', DOMAIN_SCHEMA, DOMAIN_NAME, '',
          ARRAY[DB_OBJECT_SQL('DOMAIN', DOMAIN_SCHEMA, DOMAIN_NAME)],
          ARRAY['DROP DOMAIN ' || QUOTE_IDENT(DOMAIN_SCHEMA) || '.' || QUOTE_IDENT(DOMAIN_NAME)],
          NULL, FALSE, NULL
        FROM INFORMATION_SCHEMA.DOMAINS
        WHERE DATA_TYPE <> 'ENUM'
        UNION ALL
        SELECT
          'TRIGGER', EVENT_OBJECT_SCHEMA, EVENT_OBJECT_TABLE, TRIGGER_NAME,
          ARRAY[DB_OBJECT_SQL('TRIGGER', TRIGGER_SCHEMA, TRIGGER_NAME)],
          ARRAY['DROP TRIGGER ' || QUOTE_IDENT(TRIGGER_SCHEMA) || '.' || QUOTE_IDENT(TRIGGER_NAME)],
          NULL, FALSE, ARRAY[ARRAY[EVENT_OBJECT_SCHEMA, EVENT_OBJECT_TABLE]]
        FROM INFORMATION_SCHEMA.TRIGGERS
      )
      WHERE schema_name = ANY (?)
      ORDER BY 1, 2, 3, 4""";
}
