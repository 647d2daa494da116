package dev.revise.dialect;

import static dev.revise.schema.SqlSyntax.literal;
import static dev.revise.schema.SqlSyntax.quoted;

import dev.revise.schema.TableName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code pg_dump}, {@code pg_restore} and {@code psql}, told everything by libpq's variables. */
final class PostgreSqlPrograms {
  private static final Pattern URL =
      Pattern.compile("jdbc:postgresql:(?://([^/?]*)/?)?([^?]*)(?:\\?(.*))?");
  private static final Pattern HOST = Pattern.compile("\\[?(.*?)\\]?(?::(\\d+))?");
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "sslmode", "PGSSLMODE",
          "sslrootcert", "PGSSLROOTCERT",
          "sslcert", "PGSSLCERT",
          "sslkey", "PGSSLKEY",
          "service", "PGSERVICE",
          "options", "PGOPTIONS");

  private static final String PUBLIC = "public";

  private PostgreSqlPrograms() {}

  static BackupPrograms of(
      String url,
      Properties properties,
      String schema,
      TableName history,
      Path file,
      Duration patience) {
    return new BackupPrograms(
        environment(url, properties),
        List.of(
            "pg_dump",
            "--no-password",
            "--format=custom",
            "--lock-wait-timeout=" + patience.toMillis(),
            "--schema=" + quoted(schema)),
        List.of("pg_restore", "--list", file.toString()),
        restoring(schema, "--schema-only", "--file=-", file.toString()),
        restoring(schema, "--clean", "--if-exists", "--file=-", file.toString()),
        List.of(
            "psql",
            "--no-password",
            "--no-psqlrc",
            "--quiet",
            "--output=/dev/null",
            "--set=ON_ERROR_STOP=1",
            "--file=-"),
        begin(schema, history, patience),
        "COMMIT;\n",
        "install PostgreSQL's client programs, at least as new as the server");
  }

  /**
   * Schema {@code public} belongs to the database, and extensions live in it: it is neither dropped
   * nor made anew.
   */
  private static List<String> restoring(String schema, String... arguments) {
    return Stream.of(
            Stream.of("pg_restore"),
            schema.equals(PUBLIC) ? Stream.of("--schema=" + PUBLIC) : Stream.<String>empty(),
            Stream.of(arguments))
        .flatMap(words -> words)
        .toList();
  }

  /**
   * Drops what the schema holds, unless something elsewhere depends on it. An input that ends early
   * never gets to the COMMIT, so that the server takes all of it back; psql's own
   * --single-transaction would commit there.
   */
  private static String begin(String schema, TableName history, Duration patience) {
    return """
        BEGIN;
        %3$s;
        %1$s;
        DO $revise$
        DECLARE
          kind text;
          names text;
          own CONSTANT oid[] := ARRAY(SELECT objid FROM pg_depend
            WHERE deptype = 'e' AND classid IN ('pg_class'::regclass, 'pg_type'::regclass));
        BEGIN
          FOREACH kind IN ARRAY ARRAY['VIEW', 'MATERIALIZED VIEW', 'TABLE', 'SEQUENCE'] LOOP
            SELECT string_agg(format('%%I.%%I', n.nspname, c.relname), ', ') INTO names
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = %2$s AND c.oid <> ALL (own) AND c.relkind = ANY (CASE kind
              WHEN 'VIEW' THEN '{v}' WHEN 'MATERIALIZED VIEW' THEN '{m}'
              WHEN 'TABLE' THEN '{r,p}' ELSE '{S}' END::"char"[]);
            IF names IS NOT NULL THEN
              EXECUTE format('DROP %%s %%s', kind, names);
            END IF;
          END LOOP;
          SELECT string_agg(format('%%I.%%I', n.nspname, t.typname), ', ') INTO names
          FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
          WHERE n.nspname = %2$s AND t.typtype = 'e' AND t.oid <> ALL (own);
          IF names IS NOT NULL THEN
            EXECUTE format('DROP TYPE %%s', names);
          END IF;
        END
        $revise$;
        """
        .formatted(
            PostgreSqlHistory.of(history).lock(),
            literal(schema),
            new PostgreSqlLocks().waitAtMost(patience));
  }

  private static Map<String, String> environment(String url, Properties properties) {
    Map<String, String> variables = new TreeMap<>();
    Matcher parts = URL.matcher(url);
    if (parts.matches()) {
      hosts(parts.group(1) == null ? "" : parts.group(1), variables);
      put(variables, "PGDATABASE", decoded(parts.group(2)));
      parameters(parts.group(3) == null ? "" : parts.group(3), variables);
    }
    put(variables, "PGUSER", properties.getProperty("user", ""));
    put(variables, "PGPASSWORD", properties.getProperty("password", ""));
    variables.put("PGAPPNAME", "revise");
    return variables;
  }

  private static void hosts(String text, Map<String, String> variables) {
    List<String> hosts = new ArrayList<>();
    List<String> ports = new ArrayList<>();
    for (String part : text.split(",")) {
      Matcher host = HOST.matcher(part);
      if (host.matches()) {
        hosts.add(host.group(1).isEmpty() ? "localhost" : host.group(1));
        ports.add(host.group(2) == null ? "5432" : host.group(2));
      }
    }
    variables.put("PGHOST", String.join(",", hosts));
    variables.put("PGPORT", String.join(",", ports));
  }

  private static void parameters(String query, Map<String, String> variables) {
    for (String parameter : query.split("&")) {
      String[] sides = parameter.split("=", 2);
      if (sides.length == 2 && PARAMETERS.containsKey(sides[0])) {
        put(variables, PARAMETERS.get(sides[0]), decoded(sides[1]));
      }
    }
  }

  private static void put(Map<String, String> variables, String name, String value) {
    if (!value.isEmpty()) {
      variables.put(name, value);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
