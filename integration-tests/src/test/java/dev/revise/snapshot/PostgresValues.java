package dev.revise.snapshot;

import static java.util.Map.entry;

import dev.revise.snapshot.PostgresReferences.Reference;
import dev.revise.source.jdbc.CatalogueColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The value of a catalogue's column as a text without numbers of the server, as SQL over x. */
final class PostgresValues {
  /** What a plain cast makes a text that is the same in each database. */
  private static final Set<String> PLAIN =
      Set.of("name", "text", "boolean", "\"char\"", "smallint", "integer", "bigint", "real");

  /** What another value of the row says too. */
  private static final String SAID_ELSEWHERE = "NULL";

  private static final Map<String, String> OWN =
      Map.ofEntries(
          entry("pg_attrdef.adbin", "pg_get_expr(x.adbin, x.adrelid)"),
          entry("pg_attribute.attacl", acl("x.attacl", "'c'", owner("x.attrelid"))),
          entry("pg_attribute.attfdwoptions", sorted("x.attfdwoptions")),
          entry(
              "pg_attribute.attnum",
              """
              CASE WHEN EXISTS (SELECT FROM relation r WHERE r.oid = x.attrelid AND r.relkind = 'c') THEN (
                SELECT count(*) FROM pg_attribute o
                WHERE o.attrelid = x.attrelid AND o.attnum > 0 AND NOT o.attisdropped AND o.attnum <= x.attnum
              )::text END"""),
          entry("pg_attribute.attoptions", sorted("x.attoptions")),
          entry("pg_attribute.atttypid", "format_type(x.atttypid, x.atttypmod)"),
          entry("pg_attribute.atttypmod", SAID_ELSEWHERE),
          entry(
              "pg_class.relacl",
              acl(
                  "x.relacl",
                  "CASE x.relkind WHEN 'S' THEN 's' ELSE 'r' END::\"char\"",
                  "x.relowner")),
          entry(
              "pg_class.reloptions",
              """
              (
                SELECT string_agg(s.o, ', ' ORDER BY s.o COLLATE "C")
                FROM (
                  SELECT unnest(x.reloptions) AS o
                  UNION ALL
                  SELECT 'toast.' || unnest(t.reloptions) FROM pg_class t WHERE t.oid = x.reltoastrelid
                ) s
              )"""),
          entry("pg_class.relpartbound", "pg_get_expr(x.relpartbound, x.oid)"),
          entry("pg_constraint.conbin", "pg_get_expr(x.conbin, x.conrelid)"),
          entry("pg_constraint.confdelsetcols", sortedNames("x.conrelid", "x.confdelsetcols")),
          entry("pg_default_acl.defaclacl", acl("x.defaclacl", "NULL", "x.defaclrole")),
          entry("pg_enum.enumsortorder", rank("pg_enum", "enumtypid", "enumsortorder")),
          entry("pg_event_trigger.evttags", sorted("x.evttags")),
          entry("pg_foreign_table.ftoptions", sorted("x.ftoptions")),
          entry("pg_index.indexprs", "pg_get_expr(x.indexprs, x.indrelid)"),
          entry("pg_index.indoption", "x.indoption::text"),
          entry("pg_index.indpred", "pg_get_expr(x.indpred, x.indrelid)"),
          entry("pg_inherits.inhseqno", rank("pg_inherits", "inhrelid", "inhseqno")),
          entry("pg_namespace.nspacl", acl("x.nspacl", "'n'", "x.nspowner")),
          entry("pg_partitioned_table.partexprs", "pg_get_expr(x.partexprs, x.partrelid)"),
          entry("pg_policy.polqual", "pg_get_expr(x.polqual, x.polrelid)"),
          entry("pg_policy.polwithcheck", "pg_get_expr(x.polwithcheck, x.polrelid)"),
          entry("pg_proc.proacl", acl("x.proacl", "'f'", "x.proowner")),
          entry("pg_proc.proargdefaults", "pg_get_expr(x.proargdefaults, 0)"),
          entry("pg_proc.proargmodes", "x.proargmodes::text"),
          entry("pg_proc.proargnames", "x.proargnames::text"),
          entry("pg_proc.proconfig", sorted("x.proconfig")),
          entry("pg_proc.prosqlbody", "pg_get_function_sqlbody(x.oid)"),
          entry("pg_rewrite.ev_action", "pg_get_ruledef(x.oid)"),
          entry("pg_rewrite.ev_qual", SAID_ELSEWHERE),
          entry("pg_statistic_ext.stxexprs", "pg_get_statisticsobjdef_expressions(x.oid)::text"),
          entry("pg_statistic_ext.stxkeys", sortedNames("x.stxrelid", "x.stxkeys")),
          entry("pg_statistic_ext.stxkind", "x.stxkind::text"),
          entry("pg_trigger.tgargs", "encode(x.tgargs, 'escape')"),
          entry("pg_trigger.tgattr", sortedNames("x.tgrelid", "x.tgattr")),
          entry(
              "pg_trigger.tgqual",
              "CASE WHEN x.tgqual IS NOT NULL THEN pg_get_triggerdef(x.oid) END"),
          entry(
              "pg_ts_config_map.mapseqno",
              rank("pg_ts_config_map", "mapcfg, maptokentype", "mapseqno")),
          entry("pg_type.typacl", acl("x.typacl", "'T'", "x.typowner")),
          entry("pg_type.typbasetype", "format_type(nullif(x.typbasetype, 0), x.typtypmod)"),
          entry("pg_type.typdefaultbin", "pg_get_expr(x.typdefaultbin, 0)"),
          entry("pg_type.typtypmod", SAID_ELSEWHERE));

  private final PostgresReferences references = PostgresReferences.read();

  /**
   * The value as SQL.
   *
   * @param type of the column
   */
  String of(CatalogueColumn column, String type) {
    String own = OWN.get(column.toString());
    if (own != null) {
      return own;
    }
    return references
        .of(column)
        .map(reference -> referenced(reference, "x." + column.column()))
        .orElseGet(() -> plain(column, type));
  }

  private static String plain(CatalogueColumn column, String type) {
    if (!PLAIN.contains(type)) {
      throw new IllegalStateException(
          "%s has type %s, which is no text that two databases share; tell PostgresValues how to write it"
              .formatted(column, type));
    }
    return "x.%s::text".formatted(column.column());
  }

  private static String referenced(Reference reference, String value) {
    if (reference.referenced().equals("pg_attribute")) {
      String relation = "x." + reference.relation();
      return reference.array()
          ? names(relation, value)
          : "(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = %s AND a.attnum = %s)"
              .formatted(relation, value);
    }
    String name = name(reference.referenced(), reference.array() ? "k.v" : value + "::oid");
    return reference.array()
        ? "(SELECT string_agg(%s, ', ' ORDER BY k.at) FROM unnest(%s::oid[]) WITH ORDINALITY k(v, at))"
            .formatted("coalesce(" + name + ", '-')", value)
        : name;
  }

  private static String name(String catalogue, String oid) {
    if (catalogue.equals("pg_authid")) {
      return "CASE %s WHEN 0 THEN 'public' ELSE pg_get_userbyid(%s) END".formatted(oid, oid);
    }
    return "CASE WHEN %s <> 0 THEN %s END"
        .formatted(oid, PostgresRows.identity(catalogue, oid, "0"));
  }

  /** Names of columns in the order of the key; an expression has none. */
  private static String names(String relation, String numbers) {
    return """
        (
          SELECT string_agg(coalesce(quote_ident(a.attname), '(expression)'), ', ' ORDER BY k.at)
          FROM unnest(%s::int2[]) WITH ORDINALITY k(v, at)
          LEFT JOIN pg_attribute a ON a.attrelid = %s AND a.attnum = k.v
        )"""
        .formatted(numbers, relation);
  }

  /** Names of columns whose order says nothing. */
  private static String sortedNames(String relation, String numbers) {
    return """
        (
          SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname COLLATE "C")
          FROM pg_attribute a WHERE a.attrelid = %s AND a.attnum = ANY (%s::int2[])
        )"""
        .formatted(relation, numbers);
  }

  private static String sorted(String options) {
    return "(SELECT string_agg(o, ', ' ORDER BY o COLLATE \"C\") FROM unnest(%s) o)"
        .formatted(options);
  }

  /** How many rows of the same group stand at or before this one. */
  private static String rank(String catalogue, String group, String order) {
    String same =
        List.of(group.split(", ")).stream()
            .map(column -> "o.%s = x.%s".formatted(column, column))
            .reduce((a, b) -> a + " AND " + b)
            .orElseThrow();
    return "(SELECT count(*) FROM %s o WHERE %s AND o.%s <= x.%s)::text"
        .formatted(catalogue, same, order, order);
  }

  private static String owner(String relation) {
    return "(SELECT c.relowner FROM pg_class c WHERE c.oid = %s)".formatted(relation);
  }

  /**
   * Who may do what; what nobody granted is what the database grants by itself.
   *
   * @param kind the kind of object, as {@code acldefault} calls it
   */
  private static String acl(String acl, String kind, String owner) {
    return """
        (
          SELECT string_agg(s.g, ', ' ORDER BY s.g COLLATE "C")
          FROM (
            SELECT CASE a.grantee WHEN 0 THEN 'public' WHEN %2$s THEN 'owner' ELSE pg_get_userbyid(a.grantee) END
              || ' ' || a.privilege_type || CASE WHEN a.is_grantable THEN ' with grant option' ELSE '' END
              || CASE a.grantor WHEN %2$s THEN '' ELSE ' by ' || pg_get_userbyid(a.grantor) END AS g
            FROM aclexplode(coalesce(%1$s, acldefault(%3$s, %2$s))) a
          ) s
        )"""
        .formatted(acl, owner, kind);
  }
}
