package dev.revise.dialect;

import dev.revise.schema.TableName;
import java.util.Collection;

/** What a session may do, asked before anything starts. */
public interface RightsSql {

  /**
   * A query for at most one text, the end of a sentence that begins with the database: why nothing
   * can be written there, and the way out.
   */
  String readOnly();

  /**
   * A query for two texts a row: what the user may not do, and the statement of an administrator
   * that changes that.
   *
   * @param schema where things are created
   * @param altered tables and views that must be owned
   * @param written tables that only get rows
   */
  String missing(String schema, Collection<TableName> altered, Collection<TableName> written);

  /**
   * A statement that lets somebody connect, as an administrator runs it.
   *
   * @param user as whoever connects writes it
   */
  String connectingGrant(String database, String user);

  /** A statement that lets somebody read a schema, as an administrator runs it. */
  String readingGrant(String schema, String user);
}
