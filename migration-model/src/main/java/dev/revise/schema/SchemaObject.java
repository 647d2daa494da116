package dev.revise.schema;

import dev.revise.schema.DiffObject.Kind;

/** What a schema holds under a name, and what a table holds. */
public sealed interface SchemaObject permits Table, Derived, EnumType, Sequence, Named {
  Kind objectKind();

  <R> R accept(Visitor<R> visitor);

  /** One method a kind of object, so that the compiler finds whoever forgot one. */
  interface Visitor<R> {
    R table(Table table);

    R view(View view);

    R enumType(EnumType type);

    R sequence(Sequence sequence);

    R column(Column column);

    R constraint(Constraint constraint);

    R index(Index index);

    R carriedObject(CarriedObject object);
  }
}
