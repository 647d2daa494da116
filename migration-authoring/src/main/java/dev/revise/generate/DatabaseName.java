package dev.revise.generate;

import dev.revise.dialect.HistorySql;
import dev.revise.revision.ModuleLayout;
import dev.revise.schema.MigrationException;
import dev.revise.schema.UsageException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The name of a database that is to get a module: {@code cdb_latiss} has the directory {@code
 * cdb-latiss} and the package {@code dev.revise.cdb.latiss}.
 */
public record DatabaseName(String name) {
  private static final String GROUP = "dev.revise";
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  /** PostgreSQL keeps these for itself; {@code all} means each database on the command line. */
  private static final Pattern RESERVED = Pattern.compile("pg_.*|information_schema|public|all");

  private static final Pattern KEPT = Pattern.compile("pg_.*|(?i:information_schema)");

  /**
   * @throws MigrationException if the name would not do for a directory, a package and, unless
   *     another is given, a schema
   */
  public DatabaseName {
    if (!FORM.matcher(name).matches()) {
      throw new UsageException(
          "\"%s\" is no name for a database here; say words of small letters and digits with an underscore between, such as hera_mc"
              .formatted(name));
    }
    if (RESERVED.matcher(name).matches()) {
      throw new UsageException(
          "the name \"%s\" means something else already; choose another".formatted(name));
    }
    HistorySql.in(name);
  }

  /**
   * The name of a schema as it is, if one may be called so.
   *
   * @throws MigrationException if the server keeps it for itself, or it is no name
   */
  public static String requireSchema(String schema) {
    if (KEPT.matcher(schema).matches()) {
      throw new UsageException(
          "schema \"%s\" belongs to the server itself; pass another with --schema"
              .formatted(schema));
    }
    if (schema.isBlank() || !schema.strip().equals(schema)) {
      throw new UsageException(
          "\"%s\" is no name for a schema; pass one such as --schema public".formatted(schema));
    }
    return HistorySql.in(schema).schema();
  }

  /** Where its module stands, in the package that its words make. */
  public ModuleLayout layout() {
    return layout(GROUP + "." + name.replace('_', '.'));
  }

  /**
   * Where its module stands, in that package.
   *
   * @throws MigrationException if Java has no such package
   */
  public ModuleLayout layout(String packageName) {
    if (!SourceVersion.isName(packageName)) {
      throw new UsageException(
          "Java has no package \"%s\" for %s; say another, such as --package %s.%s"
              .formatted(packageName, name, GROUP, plain()));
    }
    return new ModuleLayout(name, Path.of(name.replace('_', '-')), packageName);
  }

  private String plain() {
    String joined = name.replace("_", "");
    return SourceVersion.isName(joined) ? joined : joined + "db";
  }
}
