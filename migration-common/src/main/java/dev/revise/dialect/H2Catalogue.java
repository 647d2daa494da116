package dev.revise.dialect;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.CheckConstraint;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.ForeignKey;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of H2, its INFORMATION_SCHEMA.
 *
 * @param types how types are called
 */
record H2Catalogue(Types types) implements Catalogue {

  @Override
  public List<String> preparation() {
    return List.of();
  }

  @Override
  public String schemas() {
    return """
        SELECT SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA
        WHERE SCHEMA_NAME <> 'INFORMATION_SCHEMA' ORDER BY 1""";
  }

  @Override
  public String relations() {
    return """
        SELECT
          t.TABLE_SCHEMA AS schema_name,
          t.TABLE_NAME AS table_name,
          t.TABLE_TYPE = 'VIEW' AS is_view,
          t.REMARKS AS comment,
          v.VIEW_DEFINITION AS definition,
          NULL AS partitioning,
          CASE
            WHEN t.TABLE_TYPE NOT IN ('BASE TABLE', 'VIEW') THEN 'is a ' || LOWER(t.TABLE_TYPE)
            WHEN t.STORAGE_TYPE NOT IN ('CACHED', 'MEMORY') THEN 'is a ' || LOWER(t.STORAGE_TYPE)
            WHEN v.STATUS <> 'VALID' THEN 'is a view that reads what is not there'
          END AS unsupported
        FROM INFORMATION_SCHEMA.TABLES t
        LEFT JOIN INFORMATION_SCHEMA.VIEWS v
          ON v.TABLE_SCHEMA = t.TABLE_SCHEMA AND v.TABLE_NAME = t.TABLE_NAME
        WHERE t.TABLE_SCHEMA = ANY (?)
        ORDER BY 1, 2""";
  }

  /** H2 keeps a view's query with the names of tables in full, and those of columns in quotes. */
  @Override
  public String readers() {
    return """
        SELECT
          c.TABLE_SCHEMA AS schema_name,
          c.TABLE_NAME AS table_name,
          c.COLUMN_NAME AS column_name,
          v.TABLE_SCHEMA AS dependent_schema,
          v.TABLE_NAME AS dependent_name,
          NULL AS constraint_name
        FROM INFORMATION_SCHEMA.COLUMNS c
        JOIN INFORMATION_SCHEMA.VIEWS v
          ON v.TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
          AND LOCATE('"' || c.TABLE_SCHEMA || '"."' || c.TABLE_NAME || '"', v.VIEW_DEFINITION) > 0
          AND LOCATE('"' || c.COLUMN_NAME || '"', v.VIEW_DEFINITION) > 0
        WHERE c.TABLE_SCHEMA = ANY (?)
        ORDER BY 4, 5, 1, 2, 3""";
  }

  @Override
  public boolean readersHoldTypes() {
    return false;
  }

  /** To drop a column H2 copies its table, which a key from another schema holds fast. */
  @Override
  public String referrers() {
    return """
        SELECT
          k.TABLE_SCHEMA AS schema_name,
          k.TABLE_NAME AS table_name,
          CASE WHEN k.TABLE_SCHEMA = t.TABLE_SCHEMA THEN k.COLUMN_NAME END AS column_name,
          t.TABLE_SCHEMA AS dependent_schema,
          t.TABLE_NAME AS dependent_name,
          r.CONSTRAINT_NAME AS constraint_name
        FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r
        JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
          ON t.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = r.CONSTRAINT_NAME
        JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k
          ON k.CONSTRAINT_SCHEMA = r.UNIQUE_CONSTRAINT_SCHEMA
          AND k.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME
        WHERE k.TABLE_SCHEMA = ANY (?)
        ORDER BY 4, 5, 6, 3""";
  }

  /** Only tables that we may do something with are listed at all. */
  @Override
  public String namesakes() {
    return """
        SELECT TABLE_SCHEMA AS schema_name, TABLE_NAME AS table_name, TRUE AS readable
        FROM INFORMATION_SCHEMA.TABLES
        WHERE TABLE_NAME = ANY (?)
          AND TABLE_TYPE = 'BASE TABLE'
          AND TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
        ORDER BY 1, 2""";
  }

  /** The ordinal is text. */
  @Override
  public String enums() {
    return """
        SELECT OBJECT_SCHEMA AS schema_name, OBJECT_NAME AS table_name, VALUE_NAME AS label
        FROM INFORMATION_SCHEMA.ENUM_VALUES
        WHERE OBJECT_SCHEMA = ANY (?) AND OBJECT_TYPE = 'DOMAIN'
        ORDER BY 1, 2, CAST(VALUE_ORDINAL AS INTEGER)""";
  }

  @Override
  public String freeSequences() {
    return """
        SELECT
          SEQUENCE_SCHEMA AS schema_name,
          SEQUENCE_NAME AS table_name,
          LOWER(DATA_TYPE) AS type,
          START_VALUE AS start_value,
          INCREMENT AS increment,
          MINIMUM_VALUE AS minimum,
          MAXIMUM_VALUE AS maximum,
          CACHE AS cache,
          CYCLE_OPTION = 'YES' AS cycles
        FROM INFORMATION_SCHEMA.SEQUENCES
        WHERE SEQUENCE_SCHEMA = ANY (?)
          AND COALESCE(NOT REGEXP_LIKE(REMARKS, '%1$s'), TRUE)"""
        .formatted(SequenceOwner.REGEX);
  }

  /** The comment of a sequence tells which column owns it. */
  @Override
  public String sequences() {
    return """
        SELECT
          SEQUENCE_SCHEMA AS schema_name,
          REPLACE(REGEXP_REPLACE(REMARKS, '%1$s', '$1'), '""', '"') AS table_name,
          REPLACE(REGEXP_REPLACE(REMARKS, '%1$s', '$2'), '""', '"') AS column_name,
          SEQUENCE_NAME AS sequence_name,
          'NEXT VALUE FOR "' || REPLACE(SEQUENCE_SCHEMA, '"', '""')
            || '"."' || REPLACE(SEQUENCE_NAME, '"', '""') || '"' AS next_value,
          MAXIMUM_VALUE AS maximum,
          NULL AS unsupported
        FROM INFORMATION_SCHEMA.SEQUENCES
        WHERE SEQUENCE_SCHEMA = ANY (?) AND REGEXP_LIKE(REMARKS, '%1$s')"""
        .formatted(SequenceOwner.REGEX);
  }

  /** A string without a limit has H2's own, of a billion. */
  @Override
  public String columns() {
    return """
        SELECT
          TABLE_SCHEMA AS schema_name,
          TABLE_NAME AS table_name,
          COLUMN_NAME AS column_name,
          CASE
            WHEN CHARACTER_MAXIMUM_LENGTH = 1000000000 THEN LOWER(DATA_TYPE)
            WHEN DATA_TYPE LIKE '%VARYING' OR DATA_TYPE IN ('CHARACTER', 'BINARY')
              THEN LOWER(DATA_TYPE) || '(' || CHARACTER_MAXIMUM_LENGTH || ')'
            WHEN DATA_TYPE = 'NUMERIC' THEN 'numeric(' || NUMERIC_PRECISION || ',' || NUMERIC_SCALE || ')'
            WHEN DATA_TYPE IN ('ARRAY', 'INTERVAL', 'TIME', 'TIME WITH TIME ZONE', 'DECFLOAT')
              THEN DATA_TYPE_SQL(TABLE_SCHEMA, TABLE_NAME, 'TABLE', DTD_IDENTIFIER)
            WHEN DATA_TYPE LIKE 'TIMESTAMP%'
              THEN 'timestamp(' || DATETIME_PRECISION || ')' || LOWER(SUBSTRING(DATA_TYPE FROM 10))
            ELSE LOWER(DATA_TYPE)
          END AS type,
          DOMAIN_SCHEMA AS defined_schema,
          DOMAIN_NAME AS defined_name,
          NULL AS collation_schema,
          NULL AS collation_name,
          IS_NULLABLE = 'YES' AS nullable,
          COALESCE(GENERATION_EXPRESSION, COLUMN_DEFAULT) AS default_value,
          CASE WHEN IS_GENERATED = 'ALWAYS' THEN 'STORED' ELSE IDENTITY_GENERATION END AS generation,
          IDENTITY_MAXIMUM AS identity_maximum,
          REMARKS AS comment,
          CASE
            WHEN IDENTITY_START <> 1 OR IDENTITY_INCREMENT <> 1 OR IDENTITY_CYCLE = 'YES'
              THEN 'is an identity column that counts otherwise than 1, 2, 3'
            WHEN COLUMN_ON_UPDATE IS NOT NULL THEN 'has a value for updates'
            WHEN DEFAULT_ON_NULL THEN 'has its default for null'
            WHEN NOT IS_VISIBLE THEN 'is invisible'
          END AS unsupported
        FROM INFORMATION_SCHEMA.COLUMNS
        WHERE TABLE_SCHEMA = ANY (?)
        ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION""";
  }

  /** KEY_COLUMN_USAGE keeps the old name of a column that was renamed; the definition does not. */
  @Override
  public String constraints() {
    return """
        SELECT
          TABLE_SCHEMA AS schema_name,
          TABLE_NAME AS table_name,
          CONSTRAINT_NAME AS constraint_name,
          DB_OBJECT_SQL('CONSTRAINT', CONSTRAINT_SCHEMA, CONSTRAINT_NAME) AS definition,
          REMARKS AS comment,
          NULL AS referenced_schema,
          NULL AS referenced_name,
          NULL AS referenced_key
        FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS
        WHERE TABLE_SCHEMA = ANY (?)""";
  }

  @Override
  public String indexes() {
    return """
        SELECT
          TABLE_SCHEMA AS schema_name,
          TABLE_NAME AS table_name,
          INDEX_NAME AS index_name,
          DB_OBJECT_SQL('INDEX', INDEX_SCHEMA, INDEX_NAME) AS definition,
          FALSE AS partitioned,
          FALSE AS part,
          NULL AS needs,
          FALSE AS verbatim,
          NULL AS unsupported
        FROM INFORMATION_SCHEMA.INDEXES
        WHERE TABLE_SCHEMA = ANY (?) AND NOT IS_GENERATED""";
  }

  /** H2 keeps the names of roles in capitals; ours are in small letters. */
  @Override
  public String grants() {
    return """
        SELECT
          TABLE_SCHEMA AS schema_name,
          TABLE_NAME AS table_name,
          PRIVILEGE_TYPE AS privilege,
          LOWER(GRANTEE) AS grantee
        FROM INFORMATION_SCHEMA.TABLE_PRIVILEGES
        WHERE TABLE_SCHEMA = ANY (?)""";
  }

  @Override
  public String objects() {
    return H2Objects.QUERY;
  }

  /** A synonym reads a table under another name. */
  @Override
  public String unmanaged() {
    return """
        SELECT
          SYNONYM_SCHEMA AS schema_name,
          SYNONYM_NAME AS table_name,
          'synonym ' || SYNONYM_SCHEMA || '.' || SYNONYM_NAME AS what,
          'stands for ' || SYNONYM_FOR_SCHEMA || '.' || SYNONYM_FOR AS why
        FROM INFORMATION_SCHEMA.SYNONYMS
        WHERE SYNONYM_SCHEMA = ANY (?)""";
  }

  @Override
  public CarriedObject carried(TableName table, String constraint, String definition) {
    return CarriedObject.of(ObjectKind.CONSTRAINT, table, constraint)
        .on(
            H2Sql.NAME,
            definition,
            Ddl.alter(table) + "DROP CONSTRAINT " + SqlSyntax.quoted(constraint))
        .needing(table);
  }

  @Override
  public String dialect() {
    return H2Sql.NAME;
  }

  @Override
  public Optional<ColumnType> type(String printed) {
    return types.read(printed);
  }

  /** {@code NEXT VALUE FOR "s"."q"}. */
  @Override
  public Optional<TableName> nextOf(String printed) {
    TokenReader reader = new TokenReader(Token.of(printed));
    return reader.skip("NEXT", "VALUE", "FOR")
        ? reader.tableName().filter(name -> reader.isAtEnd())
        : Optional.empty();
  }

  /** Foreign keys and checks carry their table's name; see {@link H2Definitions#storedName}. */
  @Override
  public Optional<Constraint> constraint(TableName table, String stored, String definition) {
    String prefix = table.name() + ".";
    String given = stored.startsWith(prefix) ? stored.substring(prefix.length()) : stored;
    return new ConstraintReader(given, definition)
        .read()
        .map(read -> isPrefixed(read) ? read : read.withName(stored));
  }

  private static boolean isPrefixed(Constraint constraint) {
    return constraint instanceof ForeignKey || constraint instanceof CheckConstraint;
  }

  @Override
  public List<String> rehearsing(String schema) {
    return List.of(
        "CREATE SCHEMA " + SqlSyntax.quoted(schema), "SET SCHEMA " + SqlSyntax.quoted(schema));
  }

  /** H2 commits whatever creates something. */
  @Override
  public Optional<String> rehearsalUrl() {
    return Optional.of("jdbc:h2:mem:");
  }
}
