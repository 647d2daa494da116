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
        UNION ALL
        SELECT
          'DOMAIN_CONSTRAINT', DOMAIN_SCHEMA, DOMAIN_NAME, CONSTRAINT_NAME,
          ARRAY[DB_OBJECT_SQL('CONSTRAINT', CONSTRAINT_SCHEMA, CONSTRAINT_NAME)],
          ARRAY['ALTER DOMAIN ' || QUOTE_IDENT(DOMAIN_SCHEMA) || '.' || QUOTE_IDENT(DOMAIN_NAME)
            || ' DROP CONSTRAINT ' || QUOTE_IDENT(CONSTRAINT_NAME)],
          NULL, FALSE, ARRAY[ARRAY[DOMAIN_SCHEMA, DOMAIN_NAME]]
        FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS
        UNION ALL
        SELECT
          'COMMENT', o.schema_name, o.belongs_to, 'of ' || LOWER(o.kind) || ' ' || o.name,
          ARRAY['COMMENT ON ' || o.kind || ' ' || QUOTE_IDENT(o.schema_name) || '.' || QUOTE_IDENT(o.name)
            || ' IS ''' || REPLACE(o.remarks, '''', '''''') || ''''],
          ARRAY['COMMENT ON ' || o.kind || ' ' || QUOTE_IDENT(o.schema_name) || '.' || QUOTE_IDENT(o.name) || ' IS NULL'],
          '', FALSE, ARRAY[ARRAY[o.schema_name, o.belongs_to]]
        FROM (
          SELECT 'CONSTANT' AS kind, CONSTANT_SCHEMA AS schema_name, CONSTANT_NAME AS name, CONSTANT_NAME AS belongs_to, REMARKS AS remarks
          FROM INFORMATION_SCHEMA.CONSTANTS
          UNION ALL
          SELECT 'DOMAIN', DOMAIN_SCHEMA, DOMAIN_NAME, DOMAIN_NAME, REMARKS FROM INFORMATION_SCHEMA.DOMAINS
          UNION ALL
          SELECT DISTINCT 'ALIAS', ROUTINE_SCHEMA, ROUTINE_NAME, ROUTINE_NAME, REMARKS FROM INFORMATION_SCHEMA.ROUTINES
          UNION ALL
          SELECT 'TRIGGER', TRIGGER_SCHEMA, TRIGGER_NAME, EVENT_OBJECT_TABLE, REMARKS FROM INFORMATION_SCHEMA.TRIGGERS
        ) o
        WHERE o.remarks IS NOT NULL
      )
      WHERE schema_name = ANY (?)
      ORDER BY 1, 2, 3, 4""";
}
