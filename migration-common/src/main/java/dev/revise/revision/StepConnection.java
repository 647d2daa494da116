package dev.revise.revision;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The connection of a revision as its steps see it: they cannot end the transaction. */
final class StepConnection {
  private static final Set<String> REFUSED =
      Set.of("commit", "rollback", "setAutoCommit", "close", "abort");

  private StepConnection() {}

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            StepConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> invoke(connection, method, arguments));
  }

  private static Object invoke(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    if (REFUSED.contains(method.getName()) && !toSavepoint(method)) {
      throw new SQLException(
          "a data step may not %s: its revision ends the transaction, with all of it or nothing"
              .formatted(method.getName()));
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean toSavepoint(Method method) {
    return method.getName().equals("rollback") && method.getParameterCount() == 1;
  }
}
