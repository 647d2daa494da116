package dev.revise.testing.site;

import dev.revise.testing.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Connections to a real database that break off at one statement. */
public final class FailingStatements {
  private static final Set<Class<?>> STATEMENTS = Set.of(Statement.class, PreparedStatement.class);

  private final Watch watch;
  private final int failing;
  private final Supplier<? extends Throwable> failure;
  private int executed;

  private FailingStatements(Watch watch, int failing, Supplier<? extends Throwable> failure) {
    this.watch = watch;
    this.failing = failing;
    this.failure = failure;
  }

  /**
   * At a statement of a revision; those before it in a batch reach the database.
   *
   * @param statements those of the revision in order
   * @param failing the place of the one that never reaches the database
   */
  public static FailingStatements of(
      List<String> statements, int failing, Supplier<? extends Throwable> failure) {
    return new FailingStatements(
        (executed, method, arguments) ->
            executed < statements.size()
                && arguments != null
                && Set.of("execute", "addBatch").contains(method.getName())
                && statements.get(executed).equals(arguments[0]),
        failing,
        failure);
  }

  /** At whatever is executed, of a revision or around it. */
  public static FailingStatements any(int failing, Supplier<? extends Throwable> failure) {
    return new FailingStatements(
        (executed, method, arguments) -> method.getName().startsWith("execute"), failing, failure);
  }

  public DataSource dataSource(TestDatabase place) {
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
          return STATEMENTS.contains(method.getReturnType())
              ? failing(method.getReturnType(), (Statement) result)
              : result;
        });
  }

  private Object failing(Class<?> type, Statement statement) {
    return proxy(
        type,
        (self, method, arguments) -> {
          if (watch.counts(executed, method, arguments) && executed++ == failing) {
            if (method.getName().equals("addBatch")) {
              statement.executeBatch();
            }
            throw failure.get();
          }
          return invoke(statement, method, arguments);
        });
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

  /** Which calls of a statement's methods are counted. */
  @FunctionalInterface
  private interface Watch {
    boolean counts(int executed, Method method, Object[] arguments);
  }
}
