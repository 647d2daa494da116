package dev.revise.entity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is in the database beside the tables and has no word of its own: a trigger, a function, a
 * policy. Each file holds the one statement that creates it, and is a resource beside the class:
 * {@code @Carries(postgresql = "touch.sql", h2 = "touch.h2.sql")}. Stands on an entity, or on the
 * package of one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Carries.All.class)
public @interface Carries {
  /** The statement for PostgreSQL; a database without one does without the object. */
  String postgresql() default "";

  /** The statement for H2. */
  String h2() default "";

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface All {
    Carries[] value();
  }
}
