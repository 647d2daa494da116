package dev.revise.dialect;

import java.sql.SQLException;
import java.util.Set;

/** Codes as in H2's {@code org.h2.api.ErrorCode}. */
final class H2Errors implements ErrorCodes {
  private static final int ADMIN_RIGHTS_REQUIRED = 90040;
  private static final int NOT_ENOUGH_RIGHTS = 90096;
  private static final int SCHEMA_OWNER_REQUIRED = 90166;
  private static final int DATABASE_IS_READ_ONLY = 90097;
  private static final int CONNECTION_BROKEN = 90067;
  private static final int DATABASE_IS_CLOSED = 90098;
  private static final int DATABASE_CALLED_AT_SHUTDOWN = 90121;
  private static final int OBJECT_CLOSED = 90007;

  @Override
  public boolean lacksPrivilege(SQLException failure) {
    return Set.of(ADMIN_RIGHTS_REQUIRED, NOT_ENOUGH_RIGHTS, SCHEMA_OWNER_REQUIRED)
        .contains(failure.getErrorCode());
  }

  @Override
  public boolean isReadOnly(SQLException failure) {
    return failure.getErrorCode() == DATABASE_IS_READ_ONLY;
  }

  @Override
  public boolean isConnectionLost(SQLException failure) {
    return Set.of(CONNECTION_BROKEN, DATABASE_IS_CLOSED, DATABASE_CALLED_AT_SHUTDOWN, OBJECT_CLOSED)
        .contains(failure.getErrorCode());
  }

  /** H2 has no extensions. */
  @Override
  public boolean lacksFiles(SQLException failure) {
    return false;
  }
}
