package dev.revise.laws;

import dev.revise.testing.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Connections to a real database that break off at one statement of a revision. */
final class FailingStatements {
  private final List<String> statements;
  private final int failing;
  private final Supplier<? extends Throwable> failure;
  private int executed;

  /**
   * @param statements the statements of the revision in order
   * @param failing the place of the one that never reaches the database
   */
  FailingStatements(List<String> statements, int failing, Supplier<? extends Throwable> failure) {
    this.statements = statements;
    this.failing = failing;
    this.failure = failure;
  }

  DataSource dataSource(TestDatabase place) {
    return proxy(
        DataSource.class,
        (self, method, arguments) ->
            method.getName().equals("getConnection") ? failing(place.connect()) : null);
  }

  private Connection failing(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          return method.getName().equals("createStatement") ? failing((Statement) result) : result;
        });
  }

  private Statement failing(Statement statement) {
    return proxy(
        Statement.class,
        (self, method, arguments) -> {
          if (Set.of("execute", "addBatch").contains(method.getName())) {
            count((String) arguments[0], statement);
          }
          return invoke(statement, method, arguments);
        });
  }

  /** Those before it in a batch reach the database. */
  private void count(String sql, Statement statement) throws Throwable {
    if (executed < statements.size() && statements.get(executed).equals(sql)) {
      if (executed == failing) {
        statement.executeBatch();
        throw failure.get();
      }
      executed++;
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FailingStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
