package dev.revise.entity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key of the entity's table, where no association of the entity stands for it. Hibernate
 * knows nothing of it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(References.All.class)
public @interface References {
  /** The name of the key. */
  String name();

  /** Columns of the entity's table. */
  String[] columns();

  /** The table whose rows they name. */
  String table();

  /** Where that table is; in the schema of the entity's own unless it says so. */
  String schema() default "";

  /** As many columns of that table, in the same order; called alike unless it says so. */
  String[] referenced() default {};

  /** What happens when the referenced row goes. */
  Action onDelete() default Action.NO_ACTION;

  /** What happens when the referenced row changes its key. */
  Action onUpdate() default Action.NO_ACTION;

  /** When the key is looked at. */
  Moment checked() default Moment.AT_ONCE;

  /** What happens to the referring row. */
  enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
  }

  /** When a key is looked at. */
  enum Moment {
    AT_ONCE,
    /** After each statement, unless the transaction says otherwise. */
    DEFERRABLE,
    /** At the end of the transaction. */
    INITIALLY_DEFERRED
  }

  /** Several keys; the compiler writes it. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    References[] value();
  }
}
