package dev.revise.generate;

import com.palantir.javapoet.ClassName;
import dev.revise.schema.TableName;
import java.util.Optional;
import java.util.Set;

/**
 * The class that the revisions of a module extend, and the names that they inherit: beside {@code
 * LatissDatabase} stands {@code LatissRevision}, with constants for tables, types, roles and lists
 * of grants, its own or those of a class that several modules extend.
 */
interface BaseClass {

  ClassName type();

  /** The constant of that value. */
  Optional<String> constant(Object value);

  /** Whether {@code table("exposure")} gives that name. */
  boolean gives(TableName name);

  /** The names of all fields that a subclass would hide. */
  Set<String> fields();

  /** The names of all methods that a subclass might override. */
  Set<String> methods();
}
