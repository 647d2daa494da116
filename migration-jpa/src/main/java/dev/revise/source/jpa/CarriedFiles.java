package dev.revise.source.jpa;

import dev.revise.dialect.PureSql;
import dev.revise.entity.Carries;
import dev.revise.schema.MigrationException;
import dev.revise.schema.Schema;
import dev.revise.source.DeclaredObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that entities and their packages name, each with the statement that brings an object.
 *
 * @param home the schema of what is called by its name alone
 * @param rules what may run as it is written
 */
record CarriedFiles(List<Class<?>> entities, String home, PureSql rules) {

  Schema over(Schema schema) {
    DeclaredObjects objects = new DeclaredObjects();
    Map<AnnotatedElement, Class<?>> elements = new LinkedHashMap<>();
    entities.forEach(entity -> elements.putIfAbsent(entity.getPackage(), entity));
    entities.forEach(entity -> elements.put(entity, entity));
    elements.forEach((element, entity) -> add(objects, element, entity));
    return objects.over(schema, (id, made) -> made.get());
  }

  private void add(DeclaredObjects objects, AnnotatedElement element, Class<?> beside) {
    String place =
        element instanceof Class<?> type ? type.getName() : beside.getPackageName() + " (package)";
    for (Carries carries : element.getAnnotationsByType(Carries.class)) {
      if (carries.postgresql().isEmpty() && carries.h2().isEmpty()) {
        throw new MigrationException(
            place + ": @Carries needs a file; name one with postgresql or h2");
      }
      add(objects, place, "postgresql", carries.postgresql(), beside);
      add(objects, place, "h2", carries.h2(), beside);
    }
  }

  private void add(
      DeclaredObjects objects, String place, String dialect, String file, Class<?> beside) {
    if (!file.isEmpty()) {
      try {
        rules.requireCarried(file);
        objects.add(dialect, home, text(file, beside));
      } catch (MigrationException e) {
        throw new MigrationException("%s: %s: %s".formatted(place, file, e.getMessage()), e);
      }
    }
  }

  private static String text(String file, Class<?> beside) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new MigrationException(
            "there is no such resource beside the class; correct the name, or add the file to the package in src/main/resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MigrationException("it cannot be read: " + e.getMessage(), e);
    }
  }
}
