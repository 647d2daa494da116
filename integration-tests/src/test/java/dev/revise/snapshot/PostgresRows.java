package dev.revise.snapshot;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a catalogue, called x, that belong to the schemas at hand.
 *
 * @param identity what the row is called, as SQL
 * @param condition which rows they are, as SQL
 */
record PostgresRows(String identity, String condition) {

  /** The schemas, and what in them no extension brought. */
  static final String WITH =
      """
      WITH space AS (SELECT oid FROM pg_namespace WHERE nspname = ANY (?)),
      brought AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e'),
      relation AS (
        SELECT c.oid, c.relkind
        FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid
        WHERE c.relnamespace IN (SELECT oid FROM space)
          AND NOT EXISTS (
            SELECT FROM brought b WHERE b.classid = 'pg_class'::regclass AND b.objid IN (c.oid, i.indrelid)
          )
      ),
      type AS (
        SELECT t.oid FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
        WHERE t.typnamespace IN (SELECT oid FROM space)
          AND (c.oid IS NULL OR c.relkind = 'c')
          AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
          AND NOT EXISTS (SELECT FROM brought b WHERE b.classid = 'pg_type'::regclass AND b.objid = t.oid)
      )
      """;

  private static final String OF_RELATIONS = "%s IN (SELECT oid FROM relation)";
  private static final String OF_TYPES = "%s IN (SELECT oid FROM type)";
  private static final String OF_SCHEMAS = "%s IN (SELECT oid FROM space)";
  private static final String OF_FAMILIES =
      """
      EXISTS (
        SELECT FROM pg_opfamily f
        WHERE f.oid = %s AND f.opfnamespace IN (SELECT oid FROM space)
          AND NOT EXISTS (SELECT FROM brought b WHERE b.classid = f.tableoid AND b.objid = f.oid)
      )""";
  private static final String OF_FUNCTIONS =
      "EXISTS (SELECT FROM pg_proc p WHERE p.oid = %s AND p.pronamespace IN (SELECT oid FROM space))";
  private static final String NOT_BROUGHT =
      "NOT EXISTS (SELECT FROM brought b WHERE b.classid = x.tableoid AND b.objid = x.oid)";
  private static final String OF_USERS = "x.oid >= 16384 AND " + NOT_BROUGHT;

  private static final Map<String, PostgresRows> OF_CATALOGUES =
      Stream.of(
              Map.of(
                  "pg_namespace", objects(OF_SCHEMAS.formatted("x.oid")),
                  "pg_class", objects(OF_RELATIONS.formatted("x.oid")),
                  "pg_attribute",
                      rows(
                          identity("pg_class", "x.attrelid", "x.attnum"),
                          """
                          x.attnum > 0 AND NOT x.attisdropped AND x.attrelid IN (
                            SELECT oid FROM relation WHERE relkind NOT IN ('S', 'i', 'I')
                          )"""),
                  "pg_attrdef", objects(OF_RELATIONS.formatted("x.adrelid")),
                  // a key of a partition that points elsewhere follows from that of its parent
                  "pg_constraint",
                      objects(
                          """
                          (x.conrelid IN (SELECT oid FROM relation) OR x.contypid IN (SELECT oid FROM type))
                          AND NOT (x.contype = 'f' AND x.conparentid <> 0)"""),
                  "pg_index", of("pg_class", "x.indexrelid", OF_RELATIONS),
                  "pg_sequence", of("pg_class", "x.seqrelid", OF_RELATIONS),
                  "pg_rewrite", objects(OF_RELATIONS.formatted("x.ev_class")),
                  "pg_trigger",
                      objects(
                          OF_RELATIONS.formatted("x.tgrelid")
                              + " AND NOT (x.tgisinternal AND x.tgconstraint <> 0)"),
                  "pg_policy", objects(OF_RELATIONS.formatted("x.polrelid"))),
              Map.of(
                  "pg_inherits",
                      rows(
                          identity("pg_class", "x.inhrelid", "0")
                              + " || ' of ' || "
                              + identity("pg_class", "x.inhparent", "0"),
                          OF_RELATIONS.formatted("x.inhrelid")),
                  "pg_partitioned_table", of("pg_class", "x.partrelid", OF_RELATIONS),
                  "pg_foreign_table", of("pg_class", "x.ftrelid", OF_RELATIONS),
                  "pg_statistic_ext", inSchemas("x.stxnamespace"),
                  "pg_type", objects(OF_TYPES.formatted("x.oid")),
                  "pg_enum",
                      rows(
                          identity("pg_type", "x.enumtypid", "0")
                              + " || ' ' || quote_literal(x.enumlabel)",
                          OF_TYPES.formatted("x.enumtypid")),
                  "pg_range", of("pg_type", "x.rngtypid", OF_TYPES),
                  "pg_collation", inSchemas("x.collnamespace")),
              Map.of(
                  // the constructors of a range type follow from it
                  "pg_proc",
                      objects(
                          """
                          x.pronamespace IN (SELECT oid FROM space)
                          AND NOT EXISTS (
                            SELECT FROM pg_depend d
                            WHERE d.classid = 'pg_proc'::regclass AND d.objid = x.oid AND d.deptype IN ('e', 'i')
                          )"""),
                  "pg_aggregate",
                      rows(
                          identity("pg_proc", "x.aggfnoid::oid", "0"),
                          """
                          EXISTS (
                            SELECT FROM pg_proc p
                            WHERE p.oid = x.aggfnoid AND p.pronamespace IN (SELECT oid FROM space)
                              AND NOT EXISTS (SELECT FROM brought b WHERE b.objid = p.oid AND b.classid = p.tableoid)
                          )"""),
                  "pg_cast",
                      objects(
                          OF_USERS
                              + """
                                 AND EXISTS (
                                  SELECT FROM pg_type t
                                  WHERE t.oid IN (x.castsource, x.casttarget) AND t.typnamespace IN (SELECT oid FROM space)
                                  UNION ALL
                                  SELECT FROM pg_proc p
                                  WHERE p.oid = x.castfunc AND p.pronamespace IN (SELECT oid FROM space)
                                )"""),
                  "pg_operator", inSchemas("x.oprnamespace"),
                  "pg_conversion", inSchemas("x.connamespace")),
              Map.of(
                  "pg_ts_config", inSchemas("x.cfgnamespace"),
                  "pg_ts_config_map",
                      rows(
                          identity("pg_ts_config", "x.mapcfg", "0")
                              + " || ' ' || x.maptokentype || ' ' || "
                              + identity("pg_ts_dict", "x.mapdict", "0"),
                          """
                          EXISTS (
                            SELECT FROM pg_ts_config c
                            WHERE c.oid = x.mapcfg AND c.cfgnamespace IN (SELECT oid FROM space)
                              AND NOT EXISTS (SELECT FROM brought b WHERE b.objid = c.oid AND b.classid = c.tableoid)
                          )"""),
                  "pg_ts_dict", inSchemas("x.dictnamespace"),
                  "pg_opfamily", inSchemas("x.opfnamespace"),
                  "pg_opclass", inSchemas("x.opcnamespace"),
                  "pg_amop", objects(OF_FAMILIES.formatted("x.amopfamily")),
                  "pg_amproc", objects(OF_FAMILIES.formatted("x.amprocfamily")),
                  "pg_event_trigger", objects(OF_FUNCTIONS.formatted("x.evtfoid")),
                  "pg_transform",
                      objects(
                          OF_USERS
                              + """
                                 AND (%s OR %s OR EXISTS (
                                  SELECT FROM pg_type t WHERE t.oid = x.trftype AND t.typnamespace IN (SELECT oid FROM space)
                                ))"""
                                  .formatted(
                                      OF_FUNCTIONS.formatted("x.trffromsql"),
                                      OF_FUNCTIONS.formatted("x.trftosql"))),
                  "pg_default_acl", objects(OF_SCHEMAS.formatted("x.defaclnamespace"))))
          .flatMap(map -> map.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  static Optional<PostgresRows> of(String catalogue) {
    return Optional.ofNullable(OF_CATALOGUES.get(catalogue));
  }

  /** The SQL for what PostgreSQL calls an object, schema and all. */
  static String identity(String catalogue, String oid, String part) {
    return "(SELECT o.identity FROM pg_identify_object('%s'::regclass, %s, %s) o)"
        .formatted(catalogue, oid, part);
  }

  private static PostgresRows rows(String identity, String condition) {
    return new PostgresRows(identity, condition);
  }

  /** Rows that have a number of their own. */
  private static PostgresRows objects(String condition) {
    return rows("(SELECT o.identity FROM pg_identify_object(x.tableoid, x.oid, 0) o)", condition);
  }

  private static PostgresRows inSchemas(String namespace) {
    return objects(OF_SCHEMAS.formatted(namespace) + " AND " + NOT_BROUGHT);
  }

  /** Rows that say more about a row of another catalogue. */
  private static PostgresRows of(String catalogue, String oid, String condition) {
    return rows(identity(catalogue, oid, "0"), condition.formatted(oid));
  }
}
