package dev.revise.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** One connection, handed out again and again until it was closed as often. */
final class SharedConnection {
  private Optional<Connection> connection = Optional.empty();
  private int users;

  Connection get(Opener opener) throws SQLException {
    if (connection.isEmpty()) {
      connection = Optional.of(opener.open());
    }
    users++;
    return shared(connection.get());
  }

  private Connection shared(Connection target) {
    return (Connection)
        Proxy.newProxyInstance(
            SharedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) ->
                method.getName().equals("close") ? close() : invoke(target, method, arguments));
  }

  private static Object invoke(Connection target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Object close() throws SQLException {
    if (--users == 0) {
      connection.orElseThrow().close();
      connection = Optional.empty();
    }
    return null;
  }

  /** Opens it the first time. */
  @FunctionalInterface
  interface Opener {
    Connection open() throws SQLException;
  }
}
