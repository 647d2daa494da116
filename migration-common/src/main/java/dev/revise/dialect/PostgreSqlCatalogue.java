package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.CarriedObject;
import dev.revise.schema.ColumnType;
import dev.revise.schema.Constraint;
import dev.revise.schema.ObjectKind;
import dev.revise.schema.SqlSyntax;
import dev.revise.schema.TableName;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of PostgreSQL, 12 and newer (PostgreSQL manual, chapter 53, System Catalogs).
 *
 * @param types how types are called
 */
record PostgreSqlCatalogue(Types types) implements Catalogue {

  /**
   * With an empty path every name is printed with its schema. To compile the longest query takes
   * the server longer than to run it.
   */
  @Override
  public List<String> preparation() {
    return List.of("SET LOCAL search_path TO ''", "SET LOCAL jit TO off");
  }

  @Override
  public String schemas() {
    return """
        SELECT nspname FROM pg_namespace
        WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1""";
  }

  @Override
  public String relations() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          c.relkind = 'v' AS is_view,
          d.description AS comment,
          CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END AS definition,
          pg_get_partkeydef(c.oid) AS partitioning,
          NULL AS unsupported
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_description d
          ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
        WHERE n.nspname = ANY (?)
          AND c.relkind IN ('r', 'p', 'v')
          AND NOT EXISTS (
            SELECT FROM pg_depend o
            WHERE o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.deptype = 'e'
          )
        ORDER BY n.nspname, c.relname""";
  }

  @Override
  public String readers() {
    return PostgreSqlDependents.READERS;
  }

  @Override
  public boolean readersHoldTypes() {
    return true;
  }

  @Override
  public String referrers() {
    return PostgreSqlDependents.REFERRERS;
  }

  @Override
  public String namesakes() {
    return PostgreSqlDependents.NAMESAKES;
  }

  @Override
  public String sequences() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          a.attname AS column_name,
          s.relname AS sequence_name,
          'nextval(' || quote_literal(s.oid::regclass::text) || '::regclass)' AS next_value,
          q.seqmax AS maximum,
          CASE WHEN s.relnamespace <> c.relnamespace
            THEN 'owns sequence ' || s.oid::regclass || ' in another schema'
          END AS unsupported
        FROM pg_class s
        JOIN pg_sequence q ON q.seqrelid = s.oid
        JOIN pg_depend o
          ON o.classid = 'pg_class'::regclass
          AND o.objid = s.oid
          AND o.refclassid = 'pg_class'::regclass
          AND o.refobjsubid > 0
          AND o.deptype = 'a'
        JOIN pg_class c ON c.oid = o.refobjid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = o.refobjsubid
        WHERE n.nspname = ANY (?) AND s.relkind = 'S'""";
  }

  @Override
  public String enums() {
    return """
        SELECT n.nspname AS schema_name, t.typname AS table_name, e.enumlabel AS label
        FROM pg_enum e
        JOIN pg_type t ON t.oid = e.enumtypid
        JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE n.nspname = ANY (?)
          AND NOT EXISTS (
            SELECT FROM pg_depend o
            WHERE o.classid = 'pg_type'::regclass AND o.objid = t.oid AND o.deptype = 'e'
          )
        ORDER BY t.oid, e.enumsortorder""";
  }

  @Override
  public String freeSequences() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          format_type(q.seqtypid, NULL) AS type,
          q.seqstart AS start_value,
          q.seqincrement AS increment,
          q.seqmin AS minimum,
          q.seqmax AS maximum,
          q.seqcache AS cache,
          q.seqcycle AS cycles
        FROM pg_sequence q
        JOIN pg_class c ON c.oid = q.seqrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ANY (?)
          AND NOT EXISTS (
            SELECT FROM pg_depend o
            WHERE o.classid = 'pg_class'::regclass
              AND o.objid = c.oid
              AND (o.deptype = 'e' OR o.deptype IN ('a', 'i') AND o.refobjsubid > 0)
          )""";
  }

  @Override
  public String columns() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          a.attname AS column_name,
          format_type(a.atttypid, a.atttypmod) AS type,
          NULL AS defined_schema,
          NULL AS defined_name,
          ln.nspname AS collation_schema,
          l.collname AS collation_name,
          NOT a.attnotnull OR (a.attrelid, a.attnum) IN (
            SELECT k.conrelid, k.conkey[1] FROM pg_constraint k WHERE k.contype = 'n' AND NOT k.convalidated
          ) AS nullable,
          CASE WHEN NOT EXISTS (
            SELECT FROM pg_depend x
            JOIN pg_depend o ON o.classid = x.refclassid AND o.objid = x.refobjid AND o.deptype IN ('a', 'i') AND o.refobjsubid > 0
            WHERE x.classid = 'pg_attrdef'::regclass AND x.objid = v.oid AND x.refclassid = 'pg_class'::regclass
              AND o.refclassid = x.refclassid AND x.refobjid <> a.attrelid AND (o.refobjid, o.refobjsubid) <> (a.attrelid, a.attnum)
          ) THEN pg_get_expr(v.adbin, v.adrelid) END AS default_value,
          CASE
            WHEN a.attidentity = 'a' THEN 'ALWAYS'
            WHEN a.attidentity = 'd' THEN 'BY DEFAULT'
            WHEN a.attgenerated = 's' THEN 'STORED'
            WHEN a.attgenerated = 'v' THEN 'VIRTUAL'
          END AS generation,
          CASE WHEN a.attidentity <> '' THEN (
            SELECT q.seqmax FROM pg_depend o
            JOIN pg_sequence q ON q.seqrelid = o.objid
            WHERE o.refclassid = 'pg_class'::regclass
              AND o.refobjid = a.attrelid
              AND o.refobjsubid = a.attnum
              AND o.deptype = 'i'
          ) END AS identity_maximum,
          d.description AS comment,
          NULL AS unsupported
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_collation l ON l.oid = a.attcollation AND l.oid <> t.typcollation
        LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
        LEFT JOIN pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
        LEFT JOIN pg_description d
          ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = a.attnum
        WHERE n.nspname = ANY (?)
          AND c.relkind IN ('r', 'p', 'v')
          AND a.attnum > 0
          AND NOT a.attisdropped
        ORDER BY a.attrelid, a.attnum""";
  }

  /** From version 18 on, NOT NULL is a constraint too; the column tells. */
  @Override
  public String constraints() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          k.conname AS constraint_name,
          pg_get_constraintdef(k.oid) AS definition,
          d.description AS comment,
          rn.nspname AS referenced_schema,
          r.relname AS referenced_name,
          x.relname AS referenced_key
        FROM pg_constraint k
        JOIN pg_class c ON c.oid = k.conrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_class r ON r.oid = k.confrelid
        LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
        LEFT JOIN pg_class x ON x.oid = k.conindid AND k.contype = 'f'
        LEFT JOIN pg_description d
          ON d.classoid = 'pg_constraint'::regclass AND d.objoid = k.oid
        WHERE n.nspname = ANY (?)
          AND c.relkind IN ('r', 'p')
          AND k.contype IN ('p', 'u', 'f', 'c', 'x')
          AND NOT (k.contype = 'f' AND k.conparentid <> 0)""";
  }

  @Override
  public String indexes() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          x.relname AS index_name,
          CASE WHEN x.relkind = 'I' AND i.indisvalid
            THEN regexp_replace(d.printed, ' ON ONLY ', ' ON ')
            ELSE d.printed
          END AS definition,
          x.relkind = 'I' AS partitioned,
          x.relispartition AS part,
          (
            SELECT array_agg(ARRAY[o.nspname, o.opcname])
            FROM (
              SELECT DISTINCT sn.nspname::text, o.opcname::text
              FROM pg_opclass o
              JOIN pg_namespace sn ON sn.oid = o.opcnamespace
              WHERE o.oid = ANY (i.indclass) AND o.oid >= 16384
            ) o
          ) AS needs,
          NOT i.indisvalid
            OR d.printed ~ '\\mdate_part\\('
              AND current_setting('server_version_num')::integer >= 140000 AS verbatim,
          CASE WHEN NOT i.indisvalid AND x.relkind = 'i' THEN 'was never finished' END AS unsupported
        FROM pg_index i
        JOIN pg_class x ON x.oid = i.indexrelid
        JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL (SELECT pg_get_indexdef(i.indexrelid) OFFSET 0) d (printed)
        WHERE n.nspname = ANY (?)
          AND c.relkind IN ('r', 'p')
          AND NOT EXISTS (
            SELECT FROM pg_constraint k
            WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
          )""";
  }

  @Override
  public String grants() {
    return """
        SELECT
          n.nspname AS schema_name,
          c.relname AS table_name,
          g.privilege_type AS privilege,
          coalesce(r.rolname, 'public') AS grantee
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        CROSS JOIN LATERAL aclexplode(c.relacl) g
        LEFT JOIN pg_roles r ON r.oid = g.grantee
        WHERE n.nspname = ANY (?)
          AND c.relkind IN ('r', 'p', 'v')
          AND g.grantee <> c.relowner
          AND g.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')""";
  }

  /** Its joins stand in a good order: to look for a better one takes longer than the query. */
  @Override
  public List<String> objectPreparation() {
    return List.of("SET LOCAL join_collapse_limit TO 1", "SET LOCAL from_collapse_limit TO 1");
  }

  @Override
  public String objects() {
    return PostgreSqlObjects.query();
  }

  @Override
  public String unmanaged() {
    return PostgreSqlUnmanaged.QUERY;
  }

  @Override
  public CarriedObject carried(TableName table, String constraint, String definition) {
    String alter = Ddl.alter(table);
    return CarriedObject.of(ObjectKind.CONSTRAINT, table, constraint)
        .on(
            PostgreSql.NAME,
            alter + "ADD CONSTRAINT " + quoted(constraint) + " " + definition,
            alter + "DROP CONSTRAINT " + quoted(constraint))
        .needing(table);
  }

  @Override
  public String dialect() {
    return PostgreSql.NAME;
  }

  @Override
  public Optional<ColumnType> type(String printed) {
    return types.read(printed);
  }

  /** {@code nextval('s.q'::regclass)}. */
  @Override
  public Optional<TableName> nextOf(String printed) {
    TokenReader reader = new TokenReader(Token.of(printed));
    if (!reader.skip("nextval", "(")) {
      return Optional.empty();
    }
    Optional<String> literal = reader.literal();
    boolean whole = reader.skip("::", "regclass", ")") && reader.isAtEnd();
    return literal
        .filter(text -> whole)
        .flatMap(text -> new TokenReader(Token.of(text)).tableName());
  }

  @Override
  public Optional<Rehearsal> rehearsal(String query) {
    return Optional.of(
        new Rehearsal(
            "CREATE TEMP VIEW revise_rehearsal AS\n" + query,
            "SELECT pg_get_viewdef('pg_temp.revise_rehearsal'::regclass) AS definition"));
  }

  @Override
  public List<String> rehearsing(String schema) {
    return List.of(
        "CREATE SCHEMA " + SqlSyntax.quoted(schema),
        "SET LOCAL search_path TO " + SqlSyntax.quoted(schema));
  }

  @Override
  public Optional<Constraint> constraint(TableName table, String stored, String definition) {
    return new ConstraintReader(stored, definition).read();
  }
}
