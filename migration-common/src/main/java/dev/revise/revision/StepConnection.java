package dev.revise.revision;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * The connection of a revision as its steps see it: they cannot end the transaction, nor by way of
 * what the connection makes.
 */
final class StepConnection {
  private static final Set<String> REFUSED =
      Set.of("commit", "rollback", "setAutoCommit", "close", "abort");

  /** What the connection makes that leads back to it. */
  private static final Set<Class<?>> LEADING_BACK =
      Set.of(
          CallableStatement.class,
          PreparedStatement.class,
          Statement.class,
          DatabaseMetaData.class);

  private StepConnection() {}

  static Connection of(Connection connection) {
    return shown(
        Connection.class,
        (self, method, arguments) -> invoke((Connection) self, connection, method, arguments));
  }

  private static Object invoke(
      Connection self, Connection connection, Method method, Object[] arguments) throws Throwable {
    if (REFUSED.contains(method.getName()) && !toSavepoint(method)) {
      throw new SQLException(
          "a data step may not %s: its revision ends the transaction, with all of it or nothing"
              .formatted(method.getName()));
    }
    Object made = invoke(connection, method, arguments);
    return LEADING_BACK.contains(method.getReturnType())
        ? leadingTo(self, method.getReturnType(), made)
        : made;
  }

  private static Object leadingTo(Connection self, Class<?> type, Object made) {
    return shown(
        type,
        (shown, method, arguments) ->
            method.getName().equals("getConnection") ? self : invoke(made, method, arguments));
  }

  private static <T> T shown(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            StepConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean toSavepoint(Method method) {
    return method.getName().equals("rollback") && method.getParameterCount() == 1;
  }
}
