package dev.revise.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** A connection whose statements a {@link StopSignal} cancels. */
final class StoppableConnection {
  /** SQLSTATE query_canceled. */
  private static final String CANCELLED = "57014";

  private static final Set<Class<?>> STATEMENTS =
      Set.of(Statement.class, PreparedStatement.class, CallableStatement.class);

  private StoppableConnection() {}

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            StoppableConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              Object made = invoke(connection, method, arguments);
              return STATEMENTS.contains(method.getReturnType())
                  ? statement(method.getReturnType(), (Statement) made)
                  : made;
            });
  }

  private static Object statement(Class<?> type, Statement statement) {
    Runnable cancel = () -> cancel(statement);
    return Proxy.newProxyInstance(
        StoppableConnection.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            method.getName().startsWith("execute")
                ? execute(cancel, statement, method, arguments)
                : invoke(statement, method, arguments));
  }

  private static Object execute(
      Runnable cancel, Statement statement, Method method, Object[] arguments) throws Throwable {
    if (StopSignal.begins(cancel)) {
      throw new SQLException("interrupted", CANCELLED);
    }
    try {
      return invoke(statement, method, arguments);
    } finally {
      StopSignal.ends(cancel);
    }
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException e) {
      // it goes on, and what follows it is stopped
    }
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
