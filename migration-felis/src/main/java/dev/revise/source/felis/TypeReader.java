package dev.revise.source.felis;

import dev.revise.schema.ColumnType;
import dev.revise.schema.TypeText;

/** Reads the type that a mapping of an overlay says. */
final class TypeReader {
  private TypeReader() {}

  /**
   * @param mapping that in which {@code type} says it
   */
  static ColumnType read(Mapping mapping, String text) {
    FilePosition place = mapping.at("type");
    return place
        .locating(() -> TypeText.read(text))
        .orElseThrow(
            () ->
                place.problem(
                    "\"type\" is %s, which is no type that revise knows; see docs/felis.md"
                        .formatted(text)));
  }
}
