package dev.revise.source;

import dev.revise.schema.NamePatterns;
import dev.revise.schema.Renames;
import dev.revise.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What was read in some form.
 *
 * @param hints what its author says to whoever compares it
 * @param ids the stable names of its tables and columns, where the form has any
 * @param chosen the names that its author did not give
 */
public record SchemaReading(
    Schema schema, Hints hints, Optional<StableIds> ids, ChosenNames chosen) {

  /** One whose form says nothing but the schema. */
  public static SchemaReading of(Schema schema) {
    NamePatterns nothing = new NamePatterns(List.of());
    return new SchemaReading(
        schema, new Hints(nothing, nothing, Renames.none()), Optional.empty(), ChosenNames.none());
  }

  public SchemaReading choosing(ChosenNames names) {
    return new SchemaReading(schema, hints, ids, names);
  }
}
