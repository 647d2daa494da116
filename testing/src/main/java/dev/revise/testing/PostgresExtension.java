package dev.revise.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test, and its {@code @BeforeEach} and {@code @AfterEach}, a {@link TestDatabase}
 * parameter: a fresh PostgreSQL database that is dropped when the test ends. A constructor or
 * {@code @BeforeAll} gets one that lives as long as the class.
 */
public final class PostgresExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestDatabase.class;
  }

  @Override
  public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // the id in the key: a look-up also asks the parents, and a class's database is not its tests'
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            context.getUniqueId(), id -> PostgresServer.shared().newDatabase(), TestDatabase.class);
  }
}
