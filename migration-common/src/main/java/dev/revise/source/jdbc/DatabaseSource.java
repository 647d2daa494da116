package dev.revise.source.jdbc;

import dev.revise.dialect.Dialect;
import dev.revise.dialect.Dialects;
import dev.revise.dialect.HistorySql;
import dev.revise.schema.IgnoredObjects;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Ownership;
import dev.revise.schema.Schema;
import dev.revise.schema.SchemaSource;
import dev.revise.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables, views, enum types and sequences of a live database, read by a handful of queries
 * however many there are.
 *
 * <p>Left out are tables that belong to an extension, the histories of Flyway and Alembic, and
 * tables of our own, whose names begin with {@code revise_}. Functions, triggers and so on are
 * carried as the database prints them; what a {@link Schema} can neither hold nor carry is named in
 * {@link DatabaseReading#unmanaged()}.
 */
public final class DatabaseSource implements SchemaSource {
  private final Connection connection;
  private final Set<String> schemas;
  private final String history;
  private final Ownership ownership;
  private final IgnoredObjects ignored;

  /**
   * @param connection stays open, and its transaction as it was
   * @param schemas the names of the schemas to read; one that is not there is empty
   */
  public DatabaseSource(Connection connection, Collection<String> schemas) {
    this(connection, schemas, HistorySql.TABLE, Ownership.full(), IgnoredObjects.none());
  }

  private DatabaseSource(
      Connection connection,
      Collection<String> schemas,
      String history,
      Ownership ownership,
      IgnoredObjects ignored) {
    this.connection = connection;
    this.schemas = new TreeSet<>(schemas);
    this.history = history;
    this.ownership = ownership;
    this.ignored = ignored;
  }

  /** The same where Flyway's history table has another name. */
  public DatabaseSource withHistoryTable(String name) {
    return new DatabaseSource(connection, schemas, name, ownership, ignored);
  }

  /** The same where what a site has of its own need not be such as a schema can hold. */
  public DatabaseSource tolerating(Ownership other) {
    return new DatabaseSource(connection, schemas, history, other, ignored);
  }

  /**
   * The same where these are not read, so that nothing in them can be one too odd; what needs them
   * is.
   */
  public DatabaseSource ignoring(IgnoredObjects objects) {
    return new DatabaseSource(connection, schemas, history, ownership, objects);
  }

  /** The names of the schemas that the database has, its own left out, in order. */
  public static List<String> schemas(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(Dialects.of(connection).catalogue().schemas())) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** The schema as the database keeps it, normalized by its dialect. */
  @Override
  public Schema read() {
    return reading(List.of()).schema();
  }

  /**
   * The same, where views may be the models in other words.
   *
   * <p>PostgreSQL keeps the meaning of a view's query, not its text. Where a view is not a
   * free-form model of its name word for word, the database is asked how it would print the model's
   * query: that needs no more than the privilege to have temporary tables, and leaves nothing
   * behind. Where it cannot be asked, as on H2, words count.
   *
   * @param models views as revisions say them, several of one name maybe
   */
  public DatabaseReading reading(Collection<View> models) {
    return reading(models, List.of());
  }

  /**
   * The same, where objects may be those that files declare, in other words.
   *
   * @param declaring schemas that revisions leave, which hold declared objects
   */
  public DatabaseReading reading(Collection<View> models, Collection<Schema> declaring) {
    Dialect dialect = Dialects.of(connection);
    try (ReadTransaction transaction = new ReadTransaction(connection)) {
      CatalogueReader reader =
          new CatalogueReader(
              transaction.connection(),
              dialect.catalogue(),
              schemas,
              this::isOurs,
              ownership,
              ignored);
      Schema schema = dialect.normalize(reader.read());
      Rehearsals rehearsals =
          new Rehearsals(transaction.connection(), dialect, schema, reader.definitions());
      ObjectRehearsals objects = new ObjectRehearsals(transaction.connection(), dialect, schema);
      return new DatabaseReading(
          schema,
          rehearsals.same(models),
          objects.same(declaring.stream().map(dialect::normalize).toList()),
          reader.leftOut(),
          reader.unmanaged(),
          reader.unread());
    } catch (SQLException e) {
      throw new MigrationException(
          "cannot read the catalogue of schemas %s: %s".formatted(schemas, e.getMessage()), e);
    }
  }

  private boolean isOurs(String table) {
    return table.equals(history) || isBookkeeping(table);
  }

  /** Whether a table of that name is one of Flyway's, Alembic's or our own books. */
  static boolean isBookkeeping(String table) {
    return table.equals(HistorySql.TABLE)
        || table.startsWith("revise_")
        || table.equals("alembic_version");
  }
}
