package dev.revise.operation;

import dev.revise.schema.DiffObject.Kind;
import dev.revise.schema.SchemaObject;
import dev.revise.schema.TableName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an operation is about: an object, as it is before and as it is afterwards. What is said of a
 * table or view itself, such as a grant, is about no object.
 *
 * @param on the table, view, type or sequence that the object is or belongs to
 */
public record Subject(TableName on, Optional<SchemaObject> before, Optional<SchemaObject> after) {
  /** Of what nobody knows what it is about. */
  static final Subject UNKNOWN = of(new TableName("*", "*"));

  static Subject of(TableName on) {
    return new Subject(on, Optional.empty(), Optional.empty());
  }

  static Subject created(TableName on, SchemaObject object) {
    return new Subject(on, Optional.empty(), Optional.of(object));
  }

  static Subject dropped(TableName on, SchemaObject object) {
    return new Subject(on, Optional.of(object), Optional.empty());
  }

  static Subject changed(TableName on, SchemaObject from, SchemaObject to) {
    return new Subject(on, Optional.of(from), Optional.of(to));
  }

  /** What kind of object it is about, if any. */
  public Optional<Kind> kind() {
    return versions().findFirst().map(SchemaObject::objectKind);
  }

  public boolean creates(Kind kind) {
    return before.isEmpty() && kind().filter(kind::equals).isPresent();
  }

  public boolean drops(Kind kind) {
    return after.isEmpty() && kind().filter(kind::equals).isPresent();
  }

  public Stream<SchemaObject> versions() {
    return Stream.concat(before.stream(), after.stream());
  }
}
