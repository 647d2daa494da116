package dev.revise.source.jpa;

import dev.revise.schema.MigrationException;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;

/** Which classes say something about a schema. */
final class EntityClasses {
  private static final List<Class<? extends Annotation>> MANAGED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

  private EntityClasses() {}

  static boolean isManaged(Class<?> type) {
    return MANAGED.stream().anyMatch(type::isAnnotationPresent);
  }

  /** The classes, or a sentence if there is no entity among them or one has no mapping. */
  static List<Class<?>> checked(List<Class<?>> classes) {
    for (Class<?> type : classes) {
      if (!isManaged(type)) {
        throw new MigrationException(
            type.getName() + " is no entity; annotate it with @Entity or leave it out");
      }
    }
    if (!hasEntity(classes)) {
      throw new MigrationException("there is no entity to read; name at least one class");
    }
    return classes;
  }

  static boolean hasEntity(List<Class<?>> classes) {
    return classes.stream().anyMatch(type -> type.isAnnotationPresent(Entity.class));
  }
}
