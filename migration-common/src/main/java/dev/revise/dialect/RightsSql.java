package dev.revise.dialect;

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
   * @param rights of those, what is not there is not asked about
   */
  String missing(String schema, Collection<RequiredRight> rights);

  /**
   * The same of a backup that is put back, which makes the schema anew and gives it to its owners.
   * The second text is null where only a superuser may do that.
   *
   * @param outline the SQL of the backup without its rows; empty where no program prints it
   * @param created roles that are created before, if they are missing
   */
  String missingToRestore(String schema, String outline, Collection<String> created);

  /**
   * A statement that lets somebody connect, as an administrator runs it.
   *
   * @param user as whoever connects writes it
   */
  String connectingGrant(String database, String user);

  /** A statement that lets somebody read a schema, as an administrator runs it. */
  String readingGrant(String schema, String user);
}
