package dev.revise.dialect;

import java.sql.SQLException;

/** What kind of failure a database reports, by its codes and never by its words. */
public interface ErrorCodes {

  /** Whether the user may not do what a statement asks for; an administrator may. */
  boolean lacksPrivilege(SQLException failure);

  /** Whether nothing can be written at all: a standby, a read-only session, a read-only file. */
  boolean isReadOnly(SQLException failure);

  /** Whether nobody answers any more. */
  boolean isConnectionLost(SQLException failure);

  /** Whether the server has not got the files of what an extension brings. */
  boolean lacksFiles(SQLException failure);
}
