package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;

/**
 * What Bean Validation says of columns, where it is on the class path: NOT NULL, lengths, digits,
 * checks. Hibernate applies it when it makes its session factory, which needs a database; the same
 * code of Hibernate's runs here before.
 */
record BeanValidation(ClassLoader loader) {
  private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";
  private static final ClassLoader HIBERNATE = MetadataImplementor.class.getClassLoader();

  void apply(MetadataImplementor metadata) {
    factory().ifPresent(factory -> apply(factory, metadata));
  }

  /** None without the API or what implements it; Hibernate then does without as well. */
  private Optional<AutoCloseable> factory() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return Optional.of(
          (AutoCloseable)
              Class.forName("jakarta.validation.Validation", true, HIBERNATE)
                  .getMethod("buildDefaultValidatorFactory")
                  .invoke(null));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void apply(AutoCloseable factory, MetadataImplementor metadata) {
    try (factory) {
      Method method =
          Stream.of(Class.forName(ACTIVATOR, true, HIBERNATE).getDeclaredMethods())
              .filter(one -> one.getName().equals("applyRelationalConstraints"))
              .filter(one -> one.getParameterCount() == 5)
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException("applyRelationalConstraints"));
      method.setAccessible(true);
      method.invoke(
          null,
          factory,
          metadata.getEntityBindings(),
          Map.of(),
          metadata.getDatabase().getDialect(),
          new Access());
    } catch (InvocationTargetException e) {
      throw new MigrationException(
          "Bean Validation cannot be applied to the entities; correct this: "
              + e.getCause().getMessage(),
          e);
    } catch (Exception e) {
      throw new MigrationException(
          "this Hibernate applies Bean Validation in another way (%s); use one that revise knows"
              .formatted(e.getMessage()),
          e);
    }
  }

  /** Classes and files of the entities. */
  private final class Access implements ClassLoaderAccess {
    @Override
    @SuppressWarnings("unchecked")
    public <T> Class<T> classForName(String name) {
      try {
        return (Class<T>) Class.forName(name, true, loader);
      } catch (ClassNotFoundException e) {
        throw new MigrationException("class %s is not on the class path".formatted(name), e);
      }
    }

    @Override
    public URL locateResource(String resourceName) {
      return loader.getResource(resourceName);
    }
  }
}
