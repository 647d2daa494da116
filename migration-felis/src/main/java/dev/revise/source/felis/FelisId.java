package dev.revise.source.felis;

/**
 * The {@code @id} of a table or column.
 *
 * @param given whether its author gave it; otherwise it follows the name and says nothing of its
 *     own
 */
record FelisId(String text, boolean given) {

  static FelisId of(Element element) {
    return new FelisId(element.id(), element.idGiven());
  }
}
