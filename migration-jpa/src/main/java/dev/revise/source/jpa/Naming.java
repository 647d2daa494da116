package dev.revise.source.jpa;

import dev.revise.schema.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;

/**
 * How tables and columns are called whose entity gives no name, or gives one in Java's letters.
 *
 * @param physical none where every name is as the entity has it, capitals included
 */
record Naming(ImplicitNamingStrategy implicit, Optional<PhysicalNamingStrategy> physical) {
  private static final String JPA = "jpa";

  /** Boot 4 and Boot 3. */
  private static final List<String> OF_SPRING =
      List.of(
          "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
          "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

  /** Hibernate 7, which renamed that of Hibernate 6. */
  private static final List<String> SNAKE_CASE =
      List.of(
          "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
          "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");

  static Naming jpa() {
    return new Naming(new ImplicitNamingStrategyJpaCompliantImpl(), Optional.empty());
  }

  /**
   * @param names {@code jpa}, or classes of strategies; none for Spring's where Spring Boot brings
   *     them, else JPA's
   * @throws UsageException if a class is not there or no strategy
   */
  static Naming of(List<String> names, ClassLoader loader) {
    if (names.equals(List.of(JPA))) {
      return jpa();
    }
    return names.isEmpty() ? usual(loader) : chosen(names, loader);
  }

  private static Naming usual(ClassLoader loader) {
    return first(OF_SPRING, loader)
        .map(implicit -> ofSpring(implicit, new SpringSettings(loader), loader))
        .orElseGet(Naming::jpa);
  }

  /** What the service does not set is Spring's, each for itself. */
  private static Naming ofSpring(Class<?> usual, SpringSettings settings, ClassLoader loader) {
    ImplicitNamingStrategy implicit =
        settings
            .namingStrategy("implicit")
            .map(name -> set(name, ImplicitNamingStrategy.class, loader))
            .orElseGet(() -> (ImplicitNamingStrategy) made(usual));
    return new Naming(
        implicit,
        settings
            .namingStrategy("physical")
            .map(name -> set(name, PhysicalNamingStrategy.class, loader))
            .or(() -> snakeCase(loader)));
  }

  private static <T> T set(String name, Class<T> kind, ClassLoader loader) {
    Class<?> type =
        found(name, loader)
            .findFirst()
            .filter(kind::isAssignableFrom)
            .orElseThrow(
                () ->
                    new UsageException(
                        "%s, which the service's configuration names as its naming strategy, is no %s on the class path; correct spring.jpa.hibernate.naming in application.properties or application.yaml"
                            .formatted(name, kind.getSimpleName())));
    return kind.cast(made(type));
  }

  private static Optional<PhysicalNamingStrategy> snakeCase(ClassLoader loader) {
    return first(SNAKE_CASE, loader).map(type -> (PhysicalNamingStrategy) made(type));
  }

  private static Optional<Class<?>> first(List<String> names, ClassLoader loader) {
    return names.stream().flatMap(name -> found(name, loader)).findFirst();
  }

  private static Stream<Class<?>> found(String name, ClassLoader loader) {
    try {
      return Stream.of(Class.forName(name, false, loader));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static Naming chosen(List<String> names, ClassLoader loader) {
    List<Object> strategies = names.stream().map(name -> strategy(name, loader)).toList();
    ImplicitNamingStrategy implicit =
        strategies.stream()
            .filter(ImplicitNamingStrategy.class::isInstance)
            .map(ImplicitNamingStrategy.class::cast)
            .findFirst()
            .orElseGet(ImplicitNamingStrategyJpaCompliantImpl::new);
    PhysicalNamingStrategy physical =
        strategies.stream()
            .filter(PhysicalNamingStrategy.class::isInstance)
            .map(PhysicalNamingStrategy.class::cast)
            .findFirst()
            .orElseGet(PhysicalNamingStrategyStandardImpl::new);
    return new Naming(implicit, Optional.of(physical));
  }

  private static Object strategy(String name, ClassLoader loader) {
    Class<?> type =
        found(name, loader)
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        "the naming strategy %s is not on the class path; correct the name in authoring(), or use jpa"
                            .formatted(name)));
    if (!ImplicitNamingStrategy.class.isAssignableFrom(type)
        && !PhysicalNamingStrategy.class.isAssignableFrom(type)) {
      throw new UsageException(
          "%s is no naming strategy of Hibernate; name one that is, or use jpa".formatted(name));
    }
    return made(type);
  }

  private static Object made(Class<?> type) {
    try {
      return type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new UsageException(
          "the naming strategy %s cannot be made (%s); give it a public constructor without parameters"
              .formatted(type.getName(), e),
          e);
    }
  }
}
