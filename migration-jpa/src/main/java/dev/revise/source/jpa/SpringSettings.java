package dev.revise.source.jpa;

import dev.revise.schema.UsageException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the files {@code application.properties} and {@code application.yaml} of a service say, read
 * by its own Spring Boot: the part that holds whatever profile is active.
 *
 * @param loader what knows the service
 */
record SpringSettings(ClassLoader loader) {
  private static final String LOADER = "org.springframework.boot.env.%sPropertySourceLoader";
  private static final String PROFILE = "spring.config.activate.on-profile";

  /** The first that says something counts; a file beside the jar is no part of the project. */
  private static final List<String> FILES =
      List.of(
          "config/application.properties",
          "config/application.yml",
          "config/application.yaml",
          "application.properties",
          "application.yml",
          "application.yaml");

  /**
   * A strategy's class.
   *
   * @param kind {@code physical} or {@code implicit}
   * @throws UsageException if a file cannot be read
   */
  Optional<String> namingStrategy(String kind) {
    String camelCase = kind + "Strategy";
    return said(
            "spring.jpa.hibernate.naming." + kind + "-strategy",
            "spring.jpa.hibernate.naming." + camelCase,
            "spring.jpa.hibernate.naming." + kind + "_strategy")
        .or(() -> said("spring.jpa.properties.hibernate." + kind + "_naming_strategy"));
  }

  private Optional<String> said(String... keys) {
    return FILES.stream()
        .flatMap(file -> sources(file).stream())
        .flatMap(source -> List.of(keys).stream().flatMap(key -> value(source, key).stream()))
        .findFirst();
  }

  /** The documents of a file that no profile asks for, the last of which counts most. */
  private List<Object> sources(String file) {
    URL url = loader.getResource(file);
    if (url == null) {
      return List.of();
    }
    try {
      Object reader =
          type(LOADER.formatted(file.endsWith("properties") ? "Properties" : "Yaml"))
              .getConstructor()
              .newInstance();
      Class<?> resource = type("org.springframework.core.io.Resource");
      Object opened =
          type("org.springframework.core.io.UrlResource")
              .getConstructor(URL.class)
              .newInstance(url);
      List<?> documents =
          (List<?>)
              reader
                  .getClass()
                  .getMethod("load", String.class, resource)
                  .invoke(reader, file, opened);
      List<Object> latestFirst = new ArrayList<>(documents);
      latestFirst.removeIf(document -> value(document, PROFILE).isPresent());
      Collections.reverse(latestFirst);
      return latestFirst;
    } catch (InvocationTargetException e) {
      throw unreadable(file, e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw unreadable(file, e);
    }
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  private static UsageException unreadable(String file, Throwable cause) {
    return new UsageException(
        "%s, which may say how tables are called, cannot be read (%s); correct it, or name the strategies in authoring()"
            .formatted(file, String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
        cause);
  }

  private static Optional<String> value(Object source, String key) {
    try {
      return Optional.ofNullable(
              source.getClass().getMethod("getProperty", String.class).invoke(source, key))
          .map(Object::toString)
          .map(String::strip)
          .filter(text -> !text.isEmpty());
    } catch (ReflectiveOperationException e) {
      throw new UsageException(
          "this Spring Boot cannot tell what %s is; name the strategies in authoring()"
              .formatted(key.toLowerCase(Locale.ROOT)),
          e);
    }
  }
}
