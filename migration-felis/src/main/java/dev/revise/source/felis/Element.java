package dev.revise.source.felis;

import dev.revise.schema.MigrationException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What each object of a Felis file has.
 *
 * @param idGiven whether its author gave it the {@code @id}, which otherwise follows the name
 */
record Element(String name, Optional<String> description, boolean idGiven, FilePosition place) {

  /**
   * @param generatedId makes the {@code @id} of an object without one from its name
   */
  static Element of(Mapping mapping, UnaryOperator<String> generatedId) {
    String name = mapping.required("name", mapping.text("name"));
    Optional<String> given = mapping.text("@id");
    String id = given.orElseGet(() -> generatedId.apply(name));
    return new Element(
        name, mapping.text("description"), given.isPresent(), mapping.place().withId(id));
  }

  String id() {
    return place.id();
  }

  MigrationException problem(String sentence) {
    return place.problem(sentence);
  }
}
