package dev.revise.testing.site;

import dev.revise.schema.Schema;
import dev.revise.schema.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a revision could change.
 *
 * @param history the rows of Flyway's table
 */
public record Trace(CatalogueLines catalogue, Content content, List<String> history) {

  /**
   * @param schema the tables that it has; without any, Flyway makes a schema and its table first
   *     and keeps them, and only what it calls applied counts
   */
  public static Trace of(Site site, Connection connection, Schema schema) throws SQLException {
    Content content = Content.of(connection, schema);
    return schema.tables().isEmpty()
        ? new Trace(CatalogueLines.of(Stream.empty()), content, site.applied())
        : new Trace(
            CatalogueLines.of(connection, site.place().kind()), content, history(site, connection));
  }

  public static List<String> history(Site site, Connection connection) throws SQLException {
    return CatalogueLines.strings(
            connection,
            """
            SELECT concat_ws(' | ', "installed_rank", "version", "description", "type", "script",
              "checksum", "installed_by", "installed_on", "execution_time", "success")
            FROM %s ORDER BY "installed_rank\""""
                .formatted(SqlSyntax.quoted(site.history())))
        .toList();
  }
}
