package dev.revise.dialect;

import java.sql.SQLException;
import java.util.Set;

/** SQLSTATEs as in PostgreSQL's manual, "PostgreSQL Error Codes". */
final class PostgreSqlErrors implements ErrorCodes {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final String READ_ONLY_SQL_TRANSACTION = "25006";
  private static final String FEATURE_NOT_SUPPORTED = "0A000";
  private static final String INVALID_PARAMETER_VALUE = "22023";
  private static final String UNDEFINED_FILE = "58P01";

  @Override
  public boolean lacksPrivilege(SQLException failure) {
    return INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState());
  }

  @Override
  public boolean isReadOnly(SQLException failure) {
    return READ_ONLY_SQL_TRANSACTION.equals(failure.getSQLState());
  }

  /** Classes 08, "Connection Exception", and 57P, the server is going down. */
  @Override
  public boolean isConnectionLost(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  /** No control file (its code differs from version to version), no script, no library. */
  @Override
  public boolean lacksFiles(SQLException failure) {
    return Set.of(FEATURE_NOT_SUPPORTED, INVALID_PARAMETER_VALUE, UNDEFINED_FILE)
        .contains(String.valueOf(failure.getSQLState()));
  }
}
